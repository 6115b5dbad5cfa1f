# Installs the library for CMake (find_package(canonym)) and for pkg-config. The
# library is static: whoever links it links ICU and the YAML libraries as well.
include(CMakePackageConfigHelpers)

set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/canonym)

install(TARGETS canonym canonym_builtin EXPORT canonymTargets FILE_SET HEADERS)
install(EXPORT canonymTargets NAMESPACE canonym:: DESTINATION ${package_folder})

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
configure_file(${CMAKE_CURRENT_LIST_DIR}/canonym.pc.in ${CMAKE_CURRENT_BINARY_DIR}/canonym.pc @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/canonym.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
