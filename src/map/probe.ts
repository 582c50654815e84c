/**
 * Whether this browser can draw the map: tried on a canvas of its own before any of the engine is
 * loaded, so that a reader without WebGL gets the drawn map and never an error.
 */
export function canDrawWebGl(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    if (context === null) return false;
    // Browsers allow few contexts on a page; this one is given back at once.
    context.getExtension('WEBGL_lose_context')?.loseContext();
    return true;
  } catch {
    return false;
  }
}
