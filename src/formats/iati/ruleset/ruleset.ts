import type { XmlElement } from 'libxml2-wasm';
import { kinds, under, type Look } from './kinds.ts';
import type { IatiFault, RuleInfo, RulesByKind, WrittenRule, WrittenRuleset } from './rule.ts';
import { elementsAt, isTrue, literal, textsAt } from './xpath.ts';

/** Finds where a document breaks a ruleset. */
export type Ruleset = (root: XmlElement) => IatiFault[];

/**
 * Makes ready a ruleset in IATI's form. Not asked is whether an identifier begins with the code of a registration agency,
 * which only their register knows; and every identifier is taken for one that no registry knows.
 * @param today `YYYY-MM-DD`, after which nothing actual may lie
 * @throws where it has a kind of rule that is not known here
 */
export function createRuleset(written: WrittenRuleset, today: string): Ruleset {
  const contexts = Object.entries(written).map(([path, rules]) => ({ path, rules: rulesIn(rules, today) }));
  const all = contexts.map(({ path, rules }) => ({ path, rules, atOnce: allAtOnce(rules) }));
  return (root) =>
    all.flatMap(({ path, rules, atOnce }) =>
      elementsAt(root, path).flatMap((element) => {
        const kept = isTrue(element, atOnce);
        return rules.flatMap((rule) =>
          kept && typeof rule.look === 'string' ? [] : faultsBy(rule, element),
        );
      }),
    );
}

interface Rule {
  look: Look;
  info: RuleInfo;
}

interface Loop {
  look: (element: XmlElement) => RuleInfo[];
  info?: undefined;
}

function rulesIn(rules: RulesByKind, today: string): (Rule | Loop)[] {
  return Object.entries(rules).flatMap(([kind, { cases }]) =>
    cases.filter(isAsked).map((rule) => (kind === 'loop' ? loopOf(rule, today) : ruleOf(kind, rule, today))),
  );
}

function isAsked({ prefix }: WrittenRule): boolean {
  return prefix?.includes('ORG-ID-PREFIX') !== true;
}

function ruleOf(kind: string, rule: WrittenRule, today: string): Rule {
  const look = kinds[kind]?.(rule, today);
  if (look === undefined) throw new Error(`the ruleset has a kind of rule that is not known here: ${kind}`);
  const { id, severity, message } = rule.ruleInfo ?? { id: kind, severity: 'error', message: kind };
  return { look: under(rule.condition, look), info: { id, severity, message } };
}

// What is to do stands for each value that is found in the document.
function loopOf({ foreach = '/..', do: rules = {} }: WrittenRule, today: string): Loop {
  const known = new Map<string, (Rule | Loop)[]>();
  const rulesFor = (value: string) => {
    const made = known.get(value) ?? rulesIn(filledIn(rules, value), today);
    known.set(value, made);
    return made;
  };
  return {
    look: (element) =>
      [...new Set(textsAt(element, [foreach]))].flatMap((value) =>
        rulesFor(value).flatMap((rule) => brokenBy(rule, element)),
      ),
  };
}

// In every field: that in which the ruleset forgets it (`subs`), as in the condition of 2.1.2, would ask nothing.
function filledIn(rules: RulesByKind, value: string): RulesByKind {
  const fill = (part: unknown): unknown => {
    if (typeof part === 'string') return part.replaceAll("'$1'", () => literal(value));
    return Array.isArray(part) ? part.map(fill) : part;
  };
  const filled = (rule: WrittenRule): WrittenRule =>
    Object.fromEntries(Object.entries(rule).map(([field, part]) => [field, fill(part)]));
  return Object.fromEntries(
    Object.entries(rules).map(([kind, { cases }]) => [kind, { cases: cases.map(filled) }]),
  );
}

// Most rules are kept: one question for all that an XPath can ask is quicker than one for each.
function allAtOnce(rules: readonly (Rule | Loop)[]): string {
  const xpaths = rules.flatMap(({ look }) => (typeof look === 'string' ? [`boolean(${look})`] : []));
  return xpaths.length === 0 ? 'true()' : xpaths.join(' and ');
}

function faultsBy(rule: Rule | Loop, element: XmlElement): IatiFault[] {
  return brokenBy(rule, element).map((info) => ({ ...info, element: element.name, line: element.line }));
}

function brokenBy(rule: Rule | Loop, element: XmlElement): RuleInfo[] {
  if (rule.info === undefined) return rule.look(element);
  const isKept = typeof rule.look === 'string' ? isTrue(element, rule.look) : rule.look(element);
  return isKept ? [] : [rule.info];
}
