// What graphics this device has, as far as the browser says; asked without starting anything heavy.

export interface GpuFacts {
  /** The adapter's own words; null: none. */
  readonly webgpu: string | null;
  /** The renderer's name; null: no WebGL 2. */
  readonly webgl: string | null;
}

/** Never rejects. */
export async function readGpuFacts(): Promise<GpuFacts> {
  return { webgpu: await adapterName().catch(() => null), webgl: rendererName() };
}

/** A GPU that the processor imitates: slower than the processor by itself. */
export function isImitated(name: string): boolean {
  return /swiftshader|llvmpipe|softpipe|software|basic render/i.test(name);
}

async function adapterName(): Promise<string | null> {
  const { gpu } = navigator as { gpu?: { requestAdapter(): Promise<{ readonly info: AdapterInfo } | null> } };
  const adapter = await gpu?.requestAdapter();
  if (!adapter) return null;
  const { vendor, architecture, device, description } = adapter.info;
  return [vendor, architecture, device, description].filter((word) => word).join(' ') || 'WebGPU';
}

interface AdapterInfo {
  readonly vendor: string;
  readonly architecture: string;
  readonly device: string;
  readonly description: string;
}

function rendererName(): string | null {
  try {
    const gl = document.createElement('canvas').getContext('webgl2');
    if (!gl) return null;
    const names = gl.getExtension('WEBGL_debug_renderer_info');
    const name = String(gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
    // Contexts are few on phones.
    gl.getExtension('WEBGL_lose_context')?.loseContext();
    return name;
  } catch {
    return null;
  }
}
