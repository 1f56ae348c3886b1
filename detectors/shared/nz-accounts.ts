/** Bank accounts of New Zealand: the register of banks and branches, and the check of each bank. */

type Algorithm = "AB" | "D" | "E" | "F" | "G" | "X";

interface Bank {
  readonly branches: readonly (readonly [from: number, to: number])[];
  readonly algorithm: Algorithm;
}

const bank = (algorithm: Algorithm, ...branches: (readonly [number, number])[]): Bank => ({ branches, algorithm });

// Bank: branches and algorithm, from the Inland Revenue specification for resident withholding tax.
const BANKS: ReadonlyMap<string, Bank> = new Map([
  ["01", bank("AB", [1, 999], [1100, 1199], [1800, 1899])],
  ["02", bank("AB", [1, 999], [1200, 1299])],
  ["03", bank("AB", [1, 999], [1300, 1399], [1500, 1599], [1700, 1799], [1900, 1999])],
  ["04", bank("AB", [2010, 2029])],
  ["06", bank("AB", [1, 999], [1400, 1499])],
  ["08", bank("D", [6500, 6599])],
  ["09", bank("E", [0, 0])],
  ["10", bank("AB", [5160, 5169])],
  ["11", bank("AB", [5000, 6499], [6600, 8999])],
  ["12", bank("AB", [3000, 3299], [3400, 3499], [3600, 3699])],
  ["13", bank("AB", [4900, 4999])],
  ["14", bank("AB", [4700, 4799])],
  ["15", bank("AB", [3900, 3999])],
  ["16", bank("AB", [4400, 4499])],
  ["17", bank("AB", [3300, 3399])],
  ["18", bank("AB", [3500, 3599])],
  ["19", bank("AB", [4600, 4649])],
  ["20", bank("AB", [4100, 4199])],
  ["21", bank("AB", [4800, 4899])],
  ["22", bank("AB", [4000, 4049])],
  ["23", bank("AB", [3700, 3799])],
  ["24", bank("AB", [4300, 4349])],
  ["25", bank("F", [2500, 2599])],
  ["26", bank("G", [2600, 2699])],
  ["27", bank("AB", [3800, 3849])],
  ["28", bank("G", [2100, 2149])],
  ["29", bank("G", [2150, 2299])],
  ["30", bank("AB", [2900, 2949])],
  ["31", bank("X", [2800, 2849])],
  ["33", bank("F", [6700, 6799])],
  ["35", bank("AB", [2400, 2499])],
  ["38", bank("AB", [9000, 9499])],
]);

// Weights over bank (2), branch (4), base (8) and suffix (4); modulus; whether products are folded to one digit.
const ALGORITHMS = {
  A: { weights: [0, 0, 6, 3, 7, 9, 0, 0, 10, 5, 8, 4, 2, 1, 0, 0, 0, 0], modulus: 11, folded: false },
  B: { weights: [0, 0, 0, 0, 0, 0, 0, 0, 10, 5, 8, 4, 2, 1, 0, 0, 0, 0], modulus: 11, folded: false },
  D: { weights: [0, 0, 0, 0, 0, 0, 0, 7, 6, 5, 4, 3, 2, 1, 0, 0, 0, 0], modulus: 11, folded: false },
  E: { weights: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 4, 3, 2, 0, 0, 0, 1], modulus: 11, folded: true },
  F: { weights: [0, 0, 0, 0, 0, 0, 0, 1, 7, 3, 1, 7, 3, 1, 0, 0, 0, 0], modulus: 10, folded: false },
  G: { weights: [0, 0, 0, 0, 0, 0, 0, 1, 3, 7, 1, 3, 7, 1, 0, 3, 7, 1], modulus: 10, folded: true },
} as const;

/** Sums the digits of a product until one is left. */
const fold = (product: number): number => (product === 0 ? 0 : 1 + ((product - 1) % 9));

function parts(value: string): readonly [string, string, string, string] | undefined {
  const groups = value.split(/[ -]/);
  if (groups.length === 4) return [groups[0] ?? "", groups[1] ?? "", groups[2] ?? "", groups[3] ?? ""];
  const compact = /^(\d{2})(\d{4})(\d{7})(\d{2,3})$/.exec(value);
  return compact ? [compact[1] ?? "", compact[2] ?? "", compact[3] ?? "", compact[4] ?? ""] : undefined;
}

/** Whether bank and branch exist and the check digit holds; `unknown` for the bank that has no check. */
export function judgeNzAccount(value: string): "valid" | "invalid" | "unknown" {
  const [code = "", branch = "", base = "", suffix = ""] = parts(value) ?? [];
  const owner = BANKS.get(code);
  const number = Number(branch);
  if (!owner || !owner.branches.some(([from, to]) => from <= number && number <= to)) return "invalid";
  if (owner.algorithm === "X") return "unknown";
  const algorithm = owner.algorithm === "AB" ? (Number(base) < 990_000 ? "A" : "B") : owner.algorithm;
  const { weights, modulus, folded } = ALGORITHMS[algorithm];
  const digits = code + branch.padStart(4, "0") + base.padStart(8, "0") + suffix.padStart(4, "0");
  let sum = 0;
  weights.forEach((weight, i) => {
    const product = weight * Number(digits.charAt(i));
    sum += folded ? fold(product) : product;
  });
  return sum % modulus === 0 ? "valid" : "invalid";
}
