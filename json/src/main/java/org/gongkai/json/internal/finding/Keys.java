package org.gongkai.json.internal.finding;

import org.gongkai.json.internal.codec.Key;

/** The keys that several kinds of objects have in common. */
final class Keys {

    static final Key RULE = Key.of("rule", "规则编号", "id of the rule");
    static final Key SEVERITY = Key.of("severity", "严重程度", "severity");
    static final Key REASON = Key.of("reason", "理由", "why");
    static final Key FINDING = Key.of("finding", "问题", "the finding");
    static final Key CELL = Key.of("cell", "单元格的JSON指针", "JSON Pointer of the cell");

    static final Key RULE_SET = Key.of("ruleSet", "规则集", "the catalogue of which the rules are");
    static final Key LIBRARY_VERSION = Key.of("libraryVersion", "软件库版本", "version of the library that ran the rules");
    static final Key VERDICT =
            Key.of("verdict", "结论，须与问题和检查次数相符", "verdict; it has to be the one that follows from findings and checks");
    static final Key CHECKS = Key.of("checks", "检查次数", "how many checks were made");
    static final Key FINDINGS = Key.of("findings", "发现的问题", "what was found");
    static final Key SKIPPED_RULES = Key.of("skippedRules", "未执行的规则", "rules that did not look, with the reason");
    static final Key POLICY = Key.of("policy", "所用的调整", "the policy under which the rules ran");
    static final Key RULES = Key.of("rules", "执行的规则", "the rules that ran");

    private Keys() {}
}
