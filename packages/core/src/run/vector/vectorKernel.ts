import { kernelBytes } from './kernelBytes.js';
import type { DrawFour, Memory } from './laneMemory.js';
import { tradeKernelBytes } from './tradeKernelBytes.js';

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
  readonly drawFour: DrawFour;
  readonly memory: Memory;
}

/** The compiled kernel of trade with its memory. */
export interface TradeKernel {
  /** `runTradeFour` of `kernel/runTradeFour.ts`; addresses and the size of a row in bytes. */
  runTradeFour(
    values: number,
    periods: number,
    row: number,
    people: number,
    shares: number,
    keys: number,
    ledger: number,
    scratch: number,
    desk: number,
    brackets: number,
    members: number,
    units: number,
    periodsPerUnit: number,
  ): void;
  readonly drawFour: DrawFour;
  readonly memory: Memory;
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
let tradeKernel: TradeKernel | 'refused' | undefined;

/**
 * The kernel, compiled when it is first asked for; undefined where the engine or its policy refuses WebAssembly or
 * its vectors.
 */
export function vectorKernel(): VectorKernel | undefined {
  kernel ??= compiled<VectorKernel>(kernelBytes);
  return kernel === 'refused' ? undefined : kernel;
}

/** The same for the kernel of trade. */
export function vectorKernelOfTrade(): TradeKernel | undefined {
  tradeKernel ??= compiled<TradeKernel>(tradeKernelBytes);
  return tradeKernel === 'refused' ? undefined : tradeKernel;
}

function compiled<Kernel>(letters: string): Kernel | 'refused' {
  try {
    const { atob, WebAssembly } = globalThis as unknown as Engine;
    const text = atob(letters);
    const bytes = new Uint8Array(text.length);
    // A loop, for it runs once and cold: `Uint8Array.from` with a function took ten times as long as to compile.
    for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
    // A copy, since the bench puts a listener in place of a function, and exports are frozen.
    return { ...(new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as Kernel) };
  } catch {
    return 'refused';
  }
}
