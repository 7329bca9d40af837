// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace waymark {

template <class T>
using Result = tl::expected<T, Error>;

template <class E>
tl::unexpected<Error> failed(E &&error)
{
    return tl::unexpected<Error>(Error(std::forward<E>(error)));
}

} // namespace waymark
