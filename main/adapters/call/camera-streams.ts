// macOS notes at its built-in camera whether it streams; this reads what `ioreg` prints of it.

/** Of other cameras it says nothing, so a "No" is no answer. */
export function cameraStreams(output: string): true | null {
  return /"FrontCameraStreaming"\s*=\s*Yes\b/.test(output) ? true : null;
}
