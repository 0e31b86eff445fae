package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Check;
import io.github.perfbudget.validation.Parameter;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Settings;
import io.github.perfbudget.validation.Severity;
import java.util.Optional;
import java.util.function.Function;

/** Rules on the lengths that budget systems store (字段长度), counted in bytes of GBK. */
final class LengthRules {

  /** How long a name may be (三级指标的长度). */
  private static final Parameter<Integer> NAME =
      Parameter.count("name", 300, "三级指标最多多少字节（GBK）", "bytes of a name at most, in GBK");

  /** How long a target may be (指标值的长度). */
  static final Parameter<Integer> TARGET =
      Parameter.count("target", 60, "指标值最多多少字节（GBK）", "bytes of a target at most, in GBK");

  /** How long a description or a basis may be (描述和依据的长度). */
  private static final Parameter<Integer> TEXT =
      Parameter.count(
          "text", 2000, "描述、依据最多多少字节（GBK）", "bytes of a description or basis at most, in GBK");

  /** Name, description, target and basis fit into the fields of a budget system. */
  static final Rule<Indicator> FIELDS =
      Rule.<Indicator>builder()
          .id("indicator.length")
          .ref("STR-18")
          .severity(Severity.INFO)
          .title("三级指标、描述、指标值、依据不超过系统字段长度", "The cells of an indicator fit into a system's fields")
          .message(
              "{cell}长{length}字节，系统字段长{limit}字节",
              "{cell} has {length} bytes, the field of the system {limit}")
          .basis(Bases.SYSTEM_FIELDS)
          .example("指标值写了整段文字，超过60字节：全年按照方案要求组织开展各项活动，并且做好总结评价和宣传推广工作", "指标值：≥95%")
          .addParameter(NAME)
          .addParameter(TARGET)
          .addParameter(TEXT)
          .checkedBy(LengthRules::fields)
          .build();

  private static final int ASCII = 0x80;

  private LengthRules() {}

  private static Check<Indicator> fields(Settings settings) {
    return atMost(settings.get(NAME), "name", "三级指标", Indicator::name)
        .and(atMost(settings.get(TEXT), "description", "绩效指标描述", Indicator::description))
        .and(atMost(settings.get(TARGET), "target", "指标值", row -> row.target().map(Target::text)))
        .and(atMost(settings.get(TEXT), "basis", "指标值确定依据", Indicator::basis));
  }

  private static Check<Indicator> atMost(
      int limit, String field, String cell, Function<Indicator, Optional<String>> text) {
    Check<Indicator> check =
        Check.broken(
            row -> text.apply(row).filter(each -> bytes(each) > limit).isPresent(),
            (row, at) ->
                Breach.at(at.field(field))
                    .with("cell", cell)
                    .with("length", Integer.toString(bytes(text.apply(row).orElse(""))))
                    .with("limit", Integer.toString(limit)));
    return check.when(row -> text.apply(row).isPresent());
  }

  /** Beyond U+FFFF a character has two units here and four bytes there. */
  private static int bytes(String text) {
    int bytes = 0;
    for (int at = 0; at < text.length(); at++) {
      bytes += text.charAt(at) < ASCII ? 1 : 2;
    }
    return bytes;
  }
}
