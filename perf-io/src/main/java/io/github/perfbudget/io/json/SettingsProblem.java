package io.github.perfbudget.io.json;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.validation.Parameter;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Wording;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What keeps a JSON text from being a profile, a baseline or a report, beside what any JSON may
 * lack.
 */
final class SettingsProblem {

  private SettingsProblem() {}

  static Problem format(FieldPath path, String expected) {
    return Problem.error(
        "json.format",
        path,
        Wording.of("应有\"format\": {expected}", "expected \"format\": {expected}"),
        Map.of("expected", expected));
  }

  static Problem unknownRule(FieldPath path) {
    return Problem.error(
        "json.rule",
        path,
        Wording.of("没有规则\"{rule}\"；请核对编号", "no rule \"{rule}\"; check the id"),
        Map.of("rule", path.lastSegment()));
  }

  static Problem noTolerance(FieldPath path, String rule) {
    return Problem.error(
        "json.tolerance",
        path,
        Wording.of("规则\"{rule}\"没有允许误差；请删去", "the rule \"{rule}\" has no tolerance; remove it"),
        Map.of("rule", rule));
  }

  static Problem noAmount(FieldPath path) {
    return Problem.error(
        "json.tolerance",
        path,
        Wording.of(
            "应为一个不小于零的金额，例如\"0.1万元\"，此处为{found}",
            "expected an amount that is not negative, such as \"0.1万元\", found {found}"),
        Map.of());
  }

  static Problem noParameter(FieldPath path, Rule<?> rule) {
    if (rule.parameters().isEmpty()) {
      return Problem.error(
          "json.parameter",
          path,
          Wording.of("规则\"{rule}\"没有参数；请删去", "the rule \"{rule}\" has no parameters; remove it"),
          Map.of("rule", rule.id()));
    }
    return Problem.error(
        "json.parameter",
        path,
        Wording.of(
            "规则\"{rule}\"没有参数\"{parameter}\"；可写：{known}",
            "the rule \"{rule}\" has no parameter \"{parameter}\"; known here: {known}"),
        Map.of(
            "rule",
            rule.id(),
            "parameter",
            path.lastSegment(),
            "known",
            rule.parameters().stream().map(Parameter::name).collect(Collectors.joining(", "))));
  }

  static Problem negative(FieldPath path) {
    return Problem.error(
        "json.negative",
        path,
        Wording.of("应不小于零，此处为{found}", "expected no negative number, found {found}"),
        Map.of());
  }

  static Problem noDay(FieldPath path) {
    return Problem.error(
        "json.date",
        path,
        Wording.of(
            "应为日期，例如\"2025-01-01\"，此处为{found}",
            "expected a date such as \"2025-01-01\", found {found}"),
        Map.of());
  }

  static Problem blank(FieldPath path) {
    return Problem.error("json.blank", path, Wording.of("不能为空白", "must not be blank"), Map.of());
  }

  static Problem offAndMore(FieldPath path) {
    return Problem.error(
        "json.conflict",
        path,
        Wording.of(
            "停用的规则不能再有其他设置；请删去其一", "a rule that is switched off has no other settings; remove one"),
        Map.of());
  }
}
