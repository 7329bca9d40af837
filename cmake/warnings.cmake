# SPDX-FileCopyrightText: 2026 Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
add_library(waymark-warnings INTERFACE)
if(MSVC)
    target_compile_options(waymark-warnings INTERFACE /W4 /utf-8 $<$<BOOL:${WAYMARK_WERROR}>:/WX>)
else()
    target_compile_options(waymark-warnings INTERFACE -Wall -Wextra -Wpedantic $<$<BOOL:${WAYMARK_WERROR}>:-Werror>)
    # A local name shadows nothing that another folder's file has, which happens to be compiled with it.
    target_compile_options(waymark-warnings INTERFACE $<IF:$<AND:$<BOOL:${WAYMARK_JOIN_FOLDERS}>,$<CXX_COMPILER_ID:GNU>>,-Wshadow=local,-Wshadow>)
    # g++ 12, when it optimises, believes that the storage of a std::variant is read before it is written.
    target_compile_options(waymark-warnings INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
endif()
