import { defineConfig } from 'vitest/config';

const include = process.env.MUTANTS_TESTS?.split(',') ?? [];

export default defineConfig({ test: { include, testTimeout: 60_000 } });
