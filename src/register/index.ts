/** All ways of writing a register. A new one is a file and a line here. */
import { csvRegister } from "./csv-register.js";
import { docxRegister } from "./docx-register.js";
import { htmlRegister } from "./html-register.js";
import { jsonRegister } from "./json-register.js";
import type { RegisterFormat } from "./register-format.js";

export const REGISTER_FORMATS: readonly RegisterFormat[] = [htmlRegister, docxRegister, csvRegister, jsonRegister];
