# SPDX-FileCopyrightText: 2026 Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Core and window once more, under the sanitizers of addresses and of undefined behaviour, with every assertion on. The
# tests are linked to them as they are: what is to be watched is the program, and nothing of the tests is compiled again.
# Part of no build that does not ask for it: `./dev sanitize` does.
# (docs/decisions/0026-sanitized-twins.md)

# What a null pointer would do is found as a bad address too, and this processor reads at any alignment; to check both at
# each use of a member, and each call's type, is half of the compile time.
set(WAYMARK_SANITIZERS -fsanitize=address,undefined -fno-sanitize=null,alignment,vptr)

if(WAYMARK_CLANG)
    set(WAYMARK_WATCHED -O0 -w) # g++ and clang-tidy have said what there is to be said
else()
    set(WAYMARK_WATCHED -Og)
endif()

# waymark_twin(LIBRARY): LIBRARY-sanitized, of the same sources, made of the twins of what LIBRARY is made of.
function(waymark_twin library)
    set(twin ${library}-sanitized)
    get_target_property(sources ${library} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.(cpp|h)$")
    add_library(${twin} STATIC EXCLUDE_FROM_ALL ${sources})
    foreach(property IN ITEMS INCLUDE_DIRECTORIES INTERFACE_INCLUDE_DIRECTORIES COMPILE_DEFINITIONS
                              INTERFACE_COMPILE_DEFINITIONS LINK_LIBRARIES INTERFACE_LINK_LIBRARIES
                              UNITY_BUILD UNITY_BUILD_MODE)
        get_target_property(value ${library} ${property})
        if(value)
            list(TRANSFORM value REPLACE "^waymark-(core|ui)$" "waymark-\\1-sanitized")
            set_target_properties(${twin} PROPERTIES ${property} "${value}")
        endif()
    endforeach()
    target_compile_definitions(${twin} PRIVATE QT_FORCE_ASSERTS)
    # Fortified calls would answer in place of the sanitizer, and say less.
    target_compile_options(${twin} PRIVATE ${WAYMARK_WATCHED} -g1 -UNDEBUG ${WAYMARK_NOT_FORTIFIED}
                           -fno-omit-frame-pointer ${WAYMARK_SANITIZERS})
    waymark_by_clang(${twin})
    target_link_options(${twin} INTERFACE ${WAYMARK_SANITIZERS})
endfunction()

# waymark_sanitized_tests(PROGRAM RUNNER...): PROGRAM-sanitized, of the objects of PROGRAM and of its runners.
function(waymark_sanitized_tests program)
    set(twin ${program}-sanitized)
    set(objects)
    set(libraries)
    foreach(part IN ITEMS ${program} ${ARGN})
        list(APPEND objects $<TARGET_OBJECTS:${part}>)
        get_target_property(linked ${part} LINK_LIBRARIES)
        list(APPEND libraries ${linked})
    endforeach()
    list(REMOVE_ITEM libraries ${ARGN})
    list(TRANSFORM libraries REPLACE "^waymark-(core|ui)$" "waymark-\\1-sanitized")
    list(REMOVE_DUPLICATES libraries)
    add_executable(${twin} EXCLUDE_FROM_ALL ${objects})
    set_target_properties(${twin} PROPERTIES LINKER_LANGUAGE CXX AUTOMOC OFF)
    waymark_by_clang(${twin})
    target_link_libraries(${twin} PRIVATE ${libraries})
endfunction()

# Called in the folder of the libraries, where their sources have their properties.
waymark_twin(waymark-core)
waymark_precompile(waymark-core-sanitized ${WAYMARK_CORE_HEADERS})
if(TARGET waymark-ui)
    waymark_twin(waymark-ui)
    waymark_precompile(waymark-ui-sanitized ${WAYMARK_UI_HEADERS})
endif()
