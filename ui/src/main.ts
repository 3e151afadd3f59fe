import "@fontsource-variable/inter/index.css";
import "@fontsource-variable/source-serif-4/index.css";
import { mount } from "svelte";
import App from "./frame/App.svelte";
import "./kit/tokens.css";
import "./kit/base.css";
import "./kit/controls.css";

const root = document.getElementById("app");
if (root) mount(App, { target: root });

Object.freeze(Object.prototype);
