/** Charts as inline SVG that need neither scripts nor fonts, and that say in words what they show. */
import { escapeMarkup } from "../text/escape-markup.js";
import type { Moment } from "./overview.js";

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The part of the value that is drawn as grave. */
  readonly grave: number;
}

const WIDTH = 640;
const ROW = 26;
const LABEL = 220;

export const formatNumber = (value: number): string => value.toLocaleString("en");

/** Bars one below the other, the grave part first. */
export function drawBars(title: string, bars: readonly Bar[]): string {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const room = WIDTH - LABEL - 80;
  const rows = bars.map(({ label, value, grave }, i) => {
    const y = i * ROW;
    const length = Math.max(2, (room * value) / most);
    const part = grave === 0 ? 0 : Math.max(2, (room * grave) / most);
    const words = `${label}: ${formatNumber(value)}, ${formatNumber(grave)} sensitive`;
    return (
      `<g><title>${escapeMarkup(words)}</title>` +
      `<text x="${LABEL - 8}" y="${y + 17}" text-anchor="end">${escapeMarkup(shorten(label, 32))}</text>` +
      `<rect class="plain" x="${LABEL}" y="${y + 5}" width="${length.toFixed(1)}" height="16" rx="2"/>` +
      (part > 0
        ? `<rect class="grave" x="${LABEL}" y="${y + 5}" width="${part.toFixed(1)}" height="16" rx="2"/>`
        : "") +
      `<text x="${(LABEL + length + 6).toFixed(1)}" y="${y + 17}">${formatNumber(value)}</text></g>`
    );
  });
  return svg(title, WIDTH, bars.length * ROW, rows.join(""));
}

/** One bar cut into shares; shares of nothing are not drawn. */
export function drawShares(
  title: string,
  shares: readonly { readonly label: string; readonly value: number; readonly tone: string }[],
): string {
  const total = shares.reduce((sum, { value }) => sum + value, 0);
  if (total === 0) return "";
  let x = 0;
  const parts = shares
    .filter(({ value }) => value > 0)
    .map(({ label, value, tone }) => {
      // However few there are, they are seen.
      const width = Math.max(4, (WIDTH * value) / total);
      const at = Math.min(x, WIDTH - width);
      x += width;
      return `<rect class="${tone}" x="${at.toFixed(1)}" y="0" width="${width.toFixed(1)}" height="22"><title>${escapeMarkup(`${label}: ${formatNumber(value)}`)}</title></rect>`;
    });
  const words = shares.map(
    ({ label, value, tone }) =>
      `<span class="pair"><span class="key ${tone}"></span>${formatNumber(value)} ${escapeMarkup(label)}</span>`,
  );
  const drawn = `<svg class="chart shares" viewBox="0 0 ${WIDTH} 22" preserveAspectRatio="none" role="img" aria-label="${escapeMarkup(title)}">${parts.join("")}</svg>`;
  return `${drawn}<p class="keys">${words.join(" ")}</p>`;
}

/** Findings over time; scans that did not look for the same are drawn hollow. */
export function drawCourse(title: string, course: readonly Moment[]): string {
  if (course.length < 2) return "";
  const height = 150;
  const most = Math.max(1, ...course.map(({ findings }) => findings));
  // Room for the number on the left: on paper nothing stands beyond the edge.
  const left = 20 + 9 * formatNumber(most).length;
  const x = (i: number): number => left + ((WIDTH - left - 30) * i) / (course.length - 1);
  const y = (value: number): number => 12 + (height - 46) * (1 - value / most);
  const line = (pick: (moment: Moment) => number): string =>
    course.map((moment, i) => `${x(i).toFixed(1)},${y(pick(moment)).toFixed(1)}`).join(" ");
  const dots = course.map((moment, i) => {
    const words = `scan ${moment.id}, ${moment.started.slice(0, 10)}: ${formatNumber(moment.findings)} findings, ${formatNumber(moment.sensitive)} sensitive, ${formatNumber(moment.unread)} items not wholly examined`;
    const kind = moment.isAlike ? "plain" : "plain hollow";
    return `<circle class="${kind}" cx="${x(i).toFixed(1)}" cy="${y(moment.findings).toFixed(1)}" r="4"><title>${escapeMarkup(words)}</title></circle>`;
  });
  const days = [0, course.length - 1].map((i) => {
    const anchor = i === 0 ? "start" : "end";
    return `<text x="${x(i).toFixed(1)}" y="${height - 8}" text-anchor="${anchor}">${course[i]?.started.slice(0, 10) ?? ""}</text>`;
  });
  const scale = `<text x="${left - 8}" y="${y(most) + 5}" text-anchor="end">${formatNumber(most)}</text><text x="${left - 8}" y="${y(0) + 5}" text-anchor="end">0</text><line class="axis" x1="${left}" x2="${WIDTH - 20}" y1="${y(0)}" y2="${y(0)}"/>`;
  const lines = `<polyline class="plain" points="${line(({ findings }) => findings)}"/><polyline class="grave" points="${line(({ sensitive }) => sensitive)}"/>`;
  return `${svg(title, WIDTH, height, scale + lines + dots.join("") + days.join(""))}<p class="keys"><span class="key plain"></span>findings <span class="key grave"></span>sensitive</p>`;
}

const svg = (title: string, width: number, height: number, content: string): string =>
  `<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeMarkup(title)}">${content}</svg>`;

/** Keeps both ends: the last part of a path tells most. */
const shorten = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, 10)}…${text.slice(text.length - most + 11)}`;
