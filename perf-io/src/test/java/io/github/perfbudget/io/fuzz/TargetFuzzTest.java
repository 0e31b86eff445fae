package io.github.perfbudget.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.perfbudget.io.json.FilingJson;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.model.value.Quantity;
import io.github.perfbudget.model.value.Ratio;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.model.value.UnitPrice;
import io.github.perfbudget.model.value.ValueParseException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class TargetFuzzTest {

  private static final List<Function<String, ?>> STRICT =
      List.of(Amount::parse, UnitPrice::parse, Ratio::parse, Quantity::parse);

  static Stream<byte[]> seeds() {
    return Stream.of(
            "≥131.2万元",
            "≤5元/亩",
            "90%",
            "5‰",
            "百分之八十",
            "96资金使用效益",
            "不涉及",
            "≧3,957.50㎡",
            "350万吨",
            "500-800人次",
            "２０２４年１２月底前",
            "大于等于三十五个",
            "－１．５％",
            "10±2天",
            "250万",
            "完成率达95%以上")
        .map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  @MethodSource("seeds")
  @FuzzTest
  void anyTextIsATargetThatPrintsAsWritten(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    Target target = Target.parse(text);
    assertThat(target).hasToString(text).isEqualTo(Target.parse(text));
    assertThat(target.means(target)).isTrue();
    assertThat(target.isMetBy(target.value())).isNotNull();
    requireWritten(target, Figure.parse(text, "万元"));
    STRICT.forEach(parse -> requireParsedOrRefused(parse, text));
  }

  private static void requireWritten(Target target, Figure figure) {
    var indicator = Indicator.builder().name("甲").target(target).weight(figure).build();
    Filing filing =
        Filing.builder().addProject(Project.builder().addIndicator(indicator).build()).build();
    assertThat(FilingJson.read(FilingJson.write(filing))).isEqualTo(filing);
    Trial.RULES.check(filing);
  }

  private static void requireParsedOrRefused(Function<String, ?> parse, String text) {
    try {
      assertThat(parse.apply(text)).isNotNull();
    } catch (ValueParseException refused) {
      assertThat(refused).hasMessageNotContaining("null");
    }
  }
}
