/**
 * The names of the files in a ZIP, by its list of contents; nothing is unpacked. Undefined where it has no such list:
 * it is cut off or damaged.
 */
export function zipNames(bytes: Uint8Array): string[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfList(view);
  if (end === undefined) return undefined;
  const names: string[] = [];
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === 0x02014b50) {
    const length = view.getUint16(at + 28, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names.length > 0 ? names : undefined;
}

/** Where the end of the list is marked: within the last 64 kilobytes. */
function endOfList(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at > last - 0x10000; at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return undefined;
}
