#pragma once

namespace holdfast::practice {

// Makes the files below ":/practice/" known. They sit in a static library, which registers them only when
// told to; calling it again does no harm.
void registerPracticeResources();

} // namespace holdfast::practice
