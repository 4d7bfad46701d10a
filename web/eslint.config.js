import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

// Who may import whom: ui knows no feature and no server; work (what several features show of visits and money)
// knows ui and api; a feature knows ui, api and work, never another feature; only app knows everything.
const forbid = (...patterns) => ({
  "no-restricted-imports": [
    "error",
    { patterns: patterns.map((group) => ({ group: [group], message: "Imports go ui ← features ← app only." })) },
  ],
});

export default tseslint.config(
  { ignores: ["dist", "src/api/schema.d.ts", "eslint.config.js"] },
  ...tseslint.configs.strict,
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "max-lines": ["error", { max: 220 }],
      "no-console": "error",
      "no-restricted-syntax": ["error", { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "Text only." }],
    },
  },
  { files: ["src/ui/**"], rules: forbid("@/api/*", "@/features/**", "@/app/*") },
  { files: ["src/api/**"], rules: forbid("@/features/**", "@/app/*") },
  { files: ["src/work/**"], rules: forbid("@/features/**", "@/app/*") },
  { files: ["src/features/**"], rules: forbid("@/features/**", "@/app/*", "../../*") },
);
