/** The used part of an `AbortSignal`: core knows the types of no platform. Any `AbortSignal` will do. */
export interface StopSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}
