# canonym_test(yaml_tests yaml/read_yaml_test.cpp …)
