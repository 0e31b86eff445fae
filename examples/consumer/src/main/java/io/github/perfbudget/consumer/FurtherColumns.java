package io.github.perfbudget.consumer;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.form.TextForm;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.indicator.LabelledText;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.model.value.Target;
import java.nio.charset.StandardCharsets;

/**
 * Columns that some forms have and others have not: they stay with their row, under their header.
 */
public final class FurtherColumns {

  private FurtherColumns() {}

  /**
   * Prints the further columns of a table, after it has been text.
   *
   * @param args none
   */
  public static void main(String[] args) {
    Project project =
        Project.builder()
            .name("农村道路养护")
            .addIndicator(row("养护里程", "≥120公里", "60").build())
            .addIndicator(
                row("管养路段", "≥8段", "40").addMore(LabelledText.of("评分标准", "每少一段扣5分")).build())
            .build();
    Filing filing = Filing.builder().addProject(project).build();

    byte[] text = TableText.write(filing, TextForm.DOCX).getBytes(StandardCharsets.UTF_8);
    TableText.read(text)
        .filing()
        .indicators()
        .forEach(located -> System.out.println(line(located.value())));
  }

  private static Indicator.Builder row(String name, String target, String weight) {
    return Indicator.builder()
        .categoryText("产出指标")
        .typeText("数量指标")
        .name(name)
        .target(Target.parse(target))
        .weight(Figure.parse(weight));
  }

  private static String line(Indicator row) {
    StringBuilder line = new StringBuilder(row.name().orElse("(no name)"));
    row.weight().ifPresent(weight -> line.append(", weight ").append(weight));
    for (LabelledText cell : row.more()) {
      line.append(", ").append(cell.label()).append(": ").append(cell.text());
    }
    return line.toString();
  }
}
