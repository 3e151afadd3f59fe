import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

// The walls: a room uses kit, words and api, and no other room; one folder alone knows each library.
const ROOMS = ["profile", "logic", "assessment", "overview", "report"];
const LIBRARY = {
  group: ["bits-ui", "bits-ui/*", "@internationalized/*"],
  message: "Only kit uses the component library.",
};
const WINDOW = { group: ["@tauri-apps/*"], message: "Only api and frame know the window." };
const FLUENT = { group: ["@fluent/*"], message: "Only words knows the catalogue's format." };
const upper = (...names) => ({
  group: names.map((name) => `**/${name}/**`),
  message: "This folder may not know that one.",
});

const wall = (files, ...patterns) => ({
  files: files.map((name) => `src/${name}/**`),
  rules: { "no-restricted-imports": ["error", { patterns }] },
});

export default ts.config(
  { ignores: ["dist/", "node_modules/", "src/api/types.ts"] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser } } },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: [".svelte"], svelteConfig } },
  },
  {
    rules: {
      "svelte/no-at-html-tags": "error",
      // The content policy stops a style attribute in markup, and transitions write them; `style:name` goes another way.
      "no-restricted-syntax": [
        "error",
        { selector: "SvelteAttribute[key.name='style']", message: "Use a class or style:name." },
        { selector: "SvelteDirective[kind=/Transition|Animation/]", message: "Use a class." },
      ],
      "svelte/no-navigation-without-resolve": "off",
    },
  },
  wall(["kit"], WINDOW, FLUENT, upper("api", "words", "frame", ...ROOMS)),
  wall(["words"], WINDOW, LIBRARY, upper("api", "kit", "frame", ...ROOMS)),
  wall(["api"], LIBRARY, FLUENT, upper("kit", "words", "frame", ...ROOMS)),
  wall(["frame"], LIBRARY, FLUENT),
  ...ROOMS.map((room) =>
    wall([room], WINDOW, LIBRARY, FLUENT, upper("frame", ...ROOMS.filter((other) => other !== room))),
  ),
);
