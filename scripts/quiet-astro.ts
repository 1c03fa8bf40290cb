/**
 * Astro tells its makers of every command, and asks a registry for newer versions: unless somebody has chosen that,
 * neither happens, and nothing of it is printed. To be called before Astro is loaded.
 */
export function quietAstro(env = process.env): void {
  env.ASTRO_TELEMETRY_DISABLED ??= '1';
  env.ASTRO_DISABLE_UPDATE_CHECK ??= 'true';
}
