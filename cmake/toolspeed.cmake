# SPDX-FileCopyrightText: 2026 Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Shorter waits where the machine has the means: a compiler cache and a quick linker. Nothing here changes what is
# built, and nothing here is needed: without them the same program is made by the ordinary tools.

find_program(WAYMARK_CCACHE ccache)
mark_as_advanced(WAYMARK_CCACHE)
if(WAYMARK_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Without this sloppiness ccache stands aside where headers are precompiled.
    set(launcher ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${WAYMARK_CCACHE})
    set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
endif()

# The package is linked by the distribution's own linker when it is asked for: its hardening flags are made for that one.
option(WAYMARK_QUICK_LINKER "Link with mold or lld where one is installed" ON)
if(WAYMARK_QUICK_LINKER AND NOT APPLE AND NOT WIN32)
    include(CheckLinkerFlag)
    check_linker_flag(CXX "-fuse-ld=mold" WAYMARK_LINKS_WITH_MOLD)
    if(WAYMARK_LINKS_WITH_MOLD)
        add_link_options("-fuse-ld=mold")
    else()
        check_linker_flag(CXX "-fuse-ld=lld" WAYMARK_LINKS_WITH_LLD)
        if(WAYMARK_LINKS_WITH_LLD)
            add_link_options("-fuse-ld=lld")
        endif()
    endif()
endif()

# What is not optimised clang writes in less than half of g++'s time, and it runs as fast. Both keep to one binary interface
# and use one standard library, so the rest of the tree may be g++'s (docs/decisions/0026-sanitized-twins.md).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT MINGW AND NOT CMAKE_CROSSCOMPILING)
    find_program(WAYMARK_CLANG clang++)
    mark_as_advanced(WAYMARK_CLANG)
endif()
# waymark_by_clang(TARGET): compiles and links it by clang, where there is one.
function(waymark_by_clang target)
    if(WAYMARK_CLANG)
        set_target_properties(${target} PROPERTIES CXX_COMPILER_LAUNCHER ${PROJECT_SOURCE_DIR}/cmake/clang-instead
                                                   CXX_LINKER_LAUNCHER ${PROJECT_SOURCE_DIR}/cmake/clang-instead)
    endif()
endfunction()

# From nothing, most of the time goes into reading Qt's headers again for each file, so they are read once for each library:
# in every preset but tidy's, so that what CI builds is what people build.
option(WAYMARK_PRECOMPILE "Precompile the headers that most files read" OFF)
# waymark_precompile(TARGET HEADER...), or waymark_precompile(TARGET REUSE_FROM OTHER) where both are compiled alike.
function(waymark_precompile target)
    if(NOT WAYMARK_PRECOMPILE OR NOT TARGET ${target})
        return()
    endif()
    if(ARGV1 STREQUAL "REUSE_FROM")
        target_precompile_headers(${target} ${ARGN})
    else()
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()

# Most of the rest goes into reading the project's own headers again, so files are compiled a few at a time: those of one
# folder, or, where all is built from nothing anyway, neighbours in whatever folder they are. Names are therefore their
# library's own even where they are anonymous; the compiler says so where they are not.
# (0: each file by itself, which is what an editor's compile_commands.json wants.)
set(WAYMARK_JOIN 8 CACHE STRING "How many files are compiled together")
option(WAYMARK_JOIN_FOLDERS "Compile files of different folders together" OFF)
# waymark_join(TARGET [MAX]): MAX where more than that many of its files clash with one another.
function(waymark_join target)
    if(WAYMARK_JOIN EQUAL 0 OR NOT TARGET ${target})
        return()
    endif()
    set(many ${WAYMARK_JOIN})
    if(ARGC GREATER 1 AND many GREATER ARGV1)
        set(many ${ARGV1})
    endif()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    list(SORT sources)
    set(groupBefore "")
    foreach(source IN LISTS sources)
        set(group ${target})
        if(NOT WAYMARK_JOIN_FOLDERS)
            get_filename_component(folder ${source} ABSOLUTE)
            get_filename_component(folder ${folder} DIRECTORY)
            file(RELATIVE_PATH group ${CMAKE_SOURCE_DIR} ${folder})
        endif()
        if(NOT group STREQUAL groupBefore)
            set(count 0)
            set(groupBefore ${group})
        endif()
        math(EXPR part "${count} / ${many}")
        math(EXPR count "${count} + 1")
        string(MAKE_C_IDENTIFIER "${group}_${part}" group)
        set_source_files_properties(${source} TARGET_DIRECTORY ${target} PROPERTIES UNITY_GROUP ${group})
    endforeach()
endfunction()

set(WAYMARK_CORE_HEADERS <algorithm> <functional> <map> <memory> <optional> <string> <variant> <vector> <tl/expected.hpp>
    <QByteArray> <QCoreApplication> <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QString>
    <QStringList>)
set(WAYMARK_UI_HEADERS ${WAYMARK_CORE_HEADERS} <QtWidgets>)
# What all tests read is the whole of a workspace.
set(WAYMARK_TEST_HEADERS "${CMAKE_SOURCE_DIR}/tests/support/catch.h" "${CMAKE_SOURCE_DIR}/tests/support/workspaces.h")
