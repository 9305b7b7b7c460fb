import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  server: {
    port: 1420,
    strictPort: true,
    host: '127.0.0.1',
    // The message catalogue lies beside the Rust code and is read from there.
    fs: { allow: ['..'] },
  },
  build: {
    target: 'safari16',
    modulePreload: { polyfill: false },
    // The content security policy of the window allows no data: fonts or scripts.
    assetsInlineLimit: 0,
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts'],
  },
});
