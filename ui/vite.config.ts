/// <reference types="vitest/config" />
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

export default defineConfig(({ mode }) => ({
  plugins: [svelte()],
  // The words lie beside the code of every door, outside this folder.
  server: { fs: { allow: [".."] } },
  build: {
    target: "es2022",
    // The content policy allows no data: fonts, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: false,
  },
  // Without this, tests would take Svelte's server build.
  resolve: mode === "test" ? { conditions: ["browser"] } : {},
  // The colours are read by the test of their contrast; other styles say nothing to a test.
  test: { environment: "jsdom", include: ["src/**/*.test.ts"], css: { include: [/tokens\.css/] } },
}));
