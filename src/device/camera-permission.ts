// Whether a tap on start will bring the browser's own question about the camera: said beforehand, it is answered with a yes.

/** `unknown`: the browser does not tell. */
export type CameraPermission = 'granted' | 'denied' | 'prompt' | 'unknown';

/** Asks nobody and never rejects. */
export async function cameraPermission(
  permissions: Pick<Permissions, 'query'> | undefined = globalThis.navigator.permissions,
): Promise<CameraPermission> {
  try {
    // Older Safari and Firefox know the permission under no name.
    const status = await permissions?.query({ name: 'camera' });
    return status?.state ?? 'unknown';
  } catch {
    return 'unknown';
  }
}
