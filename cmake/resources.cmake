# SPDX-FileCopyrightText: 2026 Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The icons travel inside the window's library, as :/icons/NAME.svg.
if(TARGET waymark-ui)
    file(GLOB waymarkIcons CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/icons/*.svg)
    qt_add_resources(waymark-ui icons PREFIX /icons BASE ${PROJECT_SOURCE_DIR}/resources/icons FILES ${waymarkIcons})
    qt_add_resources(waymark-ui programicon PREFIX /program BASE ${PROJECT_SOURCE_DIR}/packaging/icon
                     FILES ${PROJECT_SOURCE_DIR}/packaging/icon/waymark.svg)
endif()
