# Installs the libraries for CMake and for pkg-config: that of C++ (find_package(canonym), canonym.pc), which is
# static, so that whoever links it links ICU and the YAML libraries as well, and the shared one of C
# (find_package(canonym COMPONENTS c), canonym-c.pc), which asks for nothing.
include(CMakePackageConfigHelpers)

set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/canonym)

install(TARGETS canonym canonym_builtin EXPORT canonymTargets FILE_SET HEADERS)
install(EXPORT canonymTargets NAMESPACE canonym:: DESTINATION ${package_folder})
install(TARGETS canonym_c EXPORT canonymCTargets FILE_SET HEADERS)
install(EXPORT canonymCTargets NAMESPACE canonym:: DESTINATION ${package_folder})

configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/canonymConfig.cmake.in
  ${CMAKE_CURRENT_BINARY_DIR}/canonymConfig.cmake INSTALL_DESTINATION ${package_folder})
write_basic_package_version_file(${CMAKE_CURRENT_BINARY_DIR}/canonymConfigVersion.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES
  ${CMAKE_CURRENT_BINARY_DIR}/canonymConfig.cmake
  ${CMAKE_CURRENT_BINARY_DIR}/canonymConfigVersion.cmake
  DESTINATION ${package_folder})

# Relative to the .pc file, so that the installed tree may be moved.
file(RELATIVE_PATH prefix_from_pc /prefix/${CMAKE_INSTALL_LIBDIR}/pkgconfig /prefix)
string(REGEX REPLACE "/$" "" prefix_from_pc ${prefix_from_pc})
foreach(name canonym canonym-c)
  configure_file(${CMAKE_CURRENT_LIST_DIR}/${name}.pc.in ${CMAKE_CURRENT_BINARY_DIR}/${name}.pc @ONLY)
  install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${name}.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
endforeach()
