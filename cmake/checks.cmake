# SPDX-FileCopyrightText: 2026 Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Tests of what surrounds the code: the house's rules and packaging; ctest -L ground runs them alone. Whether the .ts files
# know every string is a question for ./dev lint: strings come and go while something is being written.

if(UNIX AND NOT APPLE)
    foreach(check IN ITEMS layering layering-test headers translations-test english)
        add_test(NAME ground-${check} COMMAND "${PROJECT_SOURCE_DIR}/.ci/${check}")
    endforeach()
    add_test(NAME ground-packaging COMMAND "${PROJECT_SOURCE_DIR}/packaging/linux/validate")
    set_tests_properties(ground-layering ground-layering-test ground-headers ground-translations-test ground-english
        ground-packaging PROPERTIES LABELS ground TIMEOUT 60)
    # What people run, as it was built.
    if(NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
        set(programs)
        foreach(program IN ITEMS waymark waymark-cli waymark-reader)
            if(TARGET ${program})
                list(APPEND programs $<TARGET_FILE:${program}>)
            endif()
        endforeach()
        add_test(NAME ground-hardening COMMAND "${PROJECT_SOURCE_DIR}/.ci/hardening" ${programs})
        set_tests_properties(ground-hardening PROPERTIES LABELS ground TIMEOUT 60)
    endif()
endif()
