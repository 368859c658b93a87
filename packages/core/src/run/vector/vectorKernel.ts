import { kernelBytes } from './kernelBytes.js';

/** The compiled kernel with its memory. */
export interface VectorKernel {
  /** `runFour` of `kernel/runFour.ts`; addresses in bytes. */
  runFour(
    mechanism: number,
    timeline: number,
    periods: number,
    people: number,
    shares: number,
    keys: number,
    ledger: number,
    scratch: number,
    brackets: number,
    members: number,
    from: number,
    until: number,
    periodsPerUnit: number,
  ): void;
  readonly memory: {
    /** Another one after the memory grew. */
    readonly buffer: ArrayBuffer;
    grow(pages: number): number;
  };
}

/** As much of the engine's WebAssembly as is used here: core knows neither Node nor the DOM. */
interface Engine {
  readonly atob: (letters: string) => string;
  readonly WebAssembly: {
    readonly Module: new (bytes: Uint8Array) => object;
    readonly Instance: new (module: object) => { readonly exports: unknown };
  };
}

let kernel: VectorKernel | 'refused' | undefined;

/**
 * The kernel, compiled when it is first asked for; undefined where the engine or its policy refuses WebAssembly or
 * its vectors.
 */
export function vectorKernel(): VectorKernel | undefined {
  kernel ??= compiled();
  return kernel === 'refused' ? undefined : kernel;
}

function compiled(): VectorKernel | 'refused' {
  try {
    const { atob, WebAssembly } = globalThis as unknown as Engine;
    const bytes = Uint8Array.from(atob(kernelBytes), (letter) => letter.charCodeAt(0));
    const { runFour, memory } = new WebAssembly.Instance(new WebAssembly.Module(bytes))
      .exports as VectorKernel;
    return { runFour, memory };
  } catch {
    return 'refused';
  }
}
