/** What has to stay empty round a QR code, in modules (ISO/IEC 18004, 5.3.8). */
export const quietZone = 4;
