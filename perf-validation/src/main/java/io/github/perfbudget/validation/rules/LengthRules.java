package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Severity;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules on the lengths that budget systems store (字段长度), counted in bytes of GBK. */
public final class LengthRules {

  /** Name, description, target and basis fit into the fields of a budget system. */
  public static final Rule<Indicator> FIELDS =
      Rule.<Indicator>builder()
          .id("indicator.length")
          .ref("STR-18")
          .severity(Severity.INFO)
          .title("三级指标、描述、指标值、依据不超过系统字段长度", "The cells of an indicator fit into a system's fields")
          .message(
              "{cell}长{length}字节，系统字段长{limit}字节",
              "{cell} has {length} bytes, the field of the system {limit}")
          .basis(Bases.SYSTEM_FIELDS)
          .check(LengthRules::tooLong)
          .build();

  private static final int NAME = 300;
  private static final int TARGET = 60;
  private static final int LONG = 2000;
  private static final int ASCII = 0x80;
  private static final int BMP = 0x10000;

  private LengthRules() {}

  private static Stream<Breach> tooLong(Indicator row, FieldPath at) {
    return Stream.of(
            tooLong(at.field("name"), "三级指标", row.name(), NAME),
            tooLong(at.field("description"), "绩效指标描述", row.description(), LONG),
            tooLong(at.field("target"), "指标值", row.target().map(Target::text), TARGET),
            tooLong(at.field("basis"), "指标值确定依据", row.basis(), LONG))
        .flatMap(Optional::stream);
  }

  private static Optional<Breach> tooLong(
      FieldPath at, String cell, Optional<String> text, int limit) {
    return text.map(LengthRules::bytes)
        .filter(length -> length > limit)
        .map(
            length ->
                Breach.at(at)
                    .with("cell", cell)
                    .with("length", Integer.toString(length))
                    .with("limit", Integer.toString(limit)));
  }

  private static int bytes(String text) {
    return text.codePoints().map(c -> c < ASCII ? 1 : c < BMP ? 2 : 4).sum();
  }
}
