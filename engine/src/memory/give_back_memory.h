#pragma once

namespace canonym {

/// Gives memory back to the system that was let go but lies between what is in use: a program that has read
/// large rule files would keep four times what it needs. Takes milliseconds, and does nothing where the C
/// library has no such thing.
void give_back_memory();

}  // namespace canonym
