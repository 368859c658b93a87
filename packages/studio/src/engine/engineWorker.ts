import type { Request } from './messages.js';
import { makeServer } from './serve.js';

const serve = makeServer((message, transfer = []) => self.postMessage(message, { transfer }));

self.onmessage = ({ data }: MessageEvent<Request>) => serve(data);
