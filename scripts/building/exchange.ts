import type * as Ffi from 'node:ffi';

/** `RENAME_EXCHANGE` and `AT_FDCWD` of Linux: https://man7.org/linux/man-pages/man2/rename.2.html */
const [exchange, fromHere] = [2, -100];

/**
 * Exchanges two folders on one disk in a single act: at no moment is either name without its folder. Node has no
 * function for it, so it is called in the system's own library; true when it was done, false when this system, or
 * the disk, cannot, or one of the two is not there.
 */
export function exchangeFolders(one: string, other: string): boolean {
  try {
    const { functions } = foreignFunctions().dlopen(null, {
      renameat2: { arguments: ['i32', 'string', 'i32', 'string', 'u32'], return: 'i32' },
    });
    return functions.renameat2(fromHere, one, fromHere, other, exchange) === 0;
  } catch {
    return false;
  }
}

// Node warns on the screen of whoever builds that this module is young; what depends on it here can do without it.
function foreignFunctions(): typeof Ffi {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return process.getBuiltinModule('node:ffi');
  } finally {
    process.emitWarning = emitWarning;
  }
}
