package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.internal.Key;
import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.model.value.Quantity;
import io.github.perfbudget.model.value.Ratio;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Part;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.internal.Repeats;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules on the same indicator in several places (同一指标多处填写). */
final class ConsistencyRules {

  /**
   * What is counted for one project has one target in all tables of that project's name, the
   * declaration's included. A ratio is compared where one row of the declaration's line and one of
   * the only project of its name have its class and name; costs are told apart by nothing. Where a
   * line of the declaration is no project's alone, an indicator of it that one project has is that
   * one.
   */
  static final Rule<Filing> ONE_TARGET =
      Rule.<Filing>builder()
          .id("indicator.consistent")
          .ref("REL-06")
          .severity(Severity.WARNING)
          .title("同一项目的相同指标在各表中指标值一致", "An indicator has one target in all tables of a project")
          .message(
              "「{name}」的指标值为{later}，同名项目的另一表中为{earlier}",
              "the target of \"{name}\" is {later}, it is {earlier} in another table of the project")
          .basis(Bases.HOUSE_RULE)
          .example("招商经费的两张表中：活动次数≥4次、活动次数≥6次", "招商经费的两张表中：活动次数≥4次、活动次数≥4次")
          .check(ConsistencyRules::differing)
          .build()
          .whenAny(FilingParts.INDICATORS);

  /** No indicator stands twice in one table with one target. */
  static final Rule<JudgedRows> DISTINCT =
      Rule.<JudgedRows>builder()
          .id("indicator.duplicate")
          .ref("REL-05")
          .severity(Severity.WARNING)
          .title("同一表中没有完全相同的指标", "No indicator stands twice in one table")
          .message(
              "指标「{name}」（{target}）在同一表中重复",
              "the indicator \"{name}\" ({target}) stands in the table before")
          .basis(Bases.HOUSE_RULE)
          .example("同一表中：验收合格率≥95%；验收合格率≥95%", "同一表中：验收合格率≥95%；活动按时完成率≥95%")
          .check((table, at) -> duplicates(table))
          .build();

  private ConsistencyRules() {}

  private static Stream<Breach> differing(Filing filing, FieldPath at) {
    List<Undertaking> lines = tables(Undertaking.GROUPS, filing, at);
    List<Undertaking> projects = tables(Undertaking.PROJECTS, filing, at);
    return Stream.of(
            numbers(lines, projects), ratios(lines, projects), sharedLines(lines, projects))
        .flatMap(breaches -> breaches);
  }

  private static List<Undertaking> tables(
      Part<Filing, Undertaking> tables, Filing filing, FieldPath at) {
    return tables.of(filing, at).map(Located::value).toList();
  }

  private static Stream<Breach> numbers(List<Undertaking> lines, List<Undertaking> projects) {
    Map<Key, Located<Indicator>> first = new HashMap<>();
    Map<Key, Located<Indicator>> declared = new HashMap<>();
    for (Undertaking line : lines) {
      counted(line).forEach(row -> declared.putIfAbsent(nameKey(line, row.value()), row));
    }
    return Stream.concat(lines.stream(), projects.stream())
        .flatMap(
            table -> counted(table).flatMap(row -> compare(table, row, first, declared).stream()));
  }

  private static Stream<Breach> ratios(List<Undertaking> lines, List<Undertaking> projects) {
    Map<Key, List<Located<Indicator>>> filed = ratios(projects);
    return ratios(lines).entrySet().stream()
        .filter(declared -> declared.getValue().size() == 1)
        .flatMap(
            declared -> {
              List<Located<Indicator>> rows = filed.getOrDefault(declared.getKey(), List.of());
              Located<Indicator> row = declared.getValue().get(0);
              return rows.stream()
                  .filter(same -> rows.size() == 1)
                  .filter(same -> !ClaimRules.isSame(targetOf(row), targetOf(same)))
                  .map(same -> breach(row, same));
            });
  }

  private static Map<Key, List<Located<Indicator>>> ratios(List<Undertaking> tables) {
    Map<Key, List<Located<Indicator>>> rows = new LinkedHashMap<>();
    for (Undertaking table : tables) {
      for (Located<Indicator> row : table.rows()) {
        if (!table.key().isEmpty() && isRatio(row)) {
          rows.computeIfAbsent(nameKey(table, row.value()), key -> new ArrayList<>()).add(row);
        }
      }
    }
    return rows;
  }

  private static boolean isRatio(Located<Indicator> row) {
    return row.value().target().filter(target -> target.value() instanceof Ratio).isPresent();
  }

  /** Rows of lines that are no project's, with the only row of that name and class in a project. */
  private static Stream<Breach> sharedLines(List<Undertaking> lines, List<Undertaking> projects) {
    Set<String> names = projects.stream().map(Undertaking::key).collect(Collectors.toSet());
    List<Undertaking> shared = lines.stream().filter(line -> !names.contains(line.key())).toList();
    if (shared.isEmpty()) {
      return Stream.of();
    }
    Map<Key, Located<Indicator>> rows = unique(projects.stream());
    return unique(shared.stream()).entrySet().stream()
        .flatMap(
            declared ->
                Optional.ofNullable(rows.get(declared.getKey())).stream()
                    .filter(row -> !ClaimRules.isSame(targetOf(declared.getValue()), targetOf(row)))
                    .map(row -> breach(declared.getValue(), row)));
  }

  /** The rows of which there is one alone of the name and class. */
  private static Map<Key, Located<Indicator>> unique(Stream<Undertaking> tables) {
    Map<Key, List<Located<Indicator>>> rows =
        tables
            .flatMap(table -> table.rows().stream())
            .filter(row -> Cells.filled(row.value().name()).isPresent())
            .filter(row -> row.value().target().isPresent())
            .filter(row -> !JudgedRows.isNotApplicable(row.value()))
            .filter(row -> !CostItem.isCost(row.value()))
            .collect(
                Collectors.groupingBy(
                    ConsistencyRules::classAndName, LinkedHashMap::new, Collectors.toList()));
    Map<Key, Located<Indicator>> unique = new LinkedHashMap<>();
    rows.values().stream()
        .filter(same -> same.size() == 1)
        .forEach(same -> unique.put(classAndName(same.get(0)), same.get(0)));
    return unique;
  }

  private static Key classAndName(Located<Indicator> row) {
    return Key.of(Cells.key(row.value().type()), Cells.key(row.value().name().orElse("")));
  }

  private static Stream<Located<Indicator>> counted(Undertaking table) {
    return table.key().isEmpty()
        ? Stream.of()
        : table.rows().stream().filter(ConsistencyRules::isCounted);
  }

  private static boolean isCounted(Located<Indicator> row) {
    return !CostItem.isCost(row.value())
        && row.value()
            .target()
            .map(Target::value)
            .filter(value -> value instanceof Quantity || value instanceof Amount)
            .isPresent();
  }

  private static Key nameKey(Undertaking table, Indicator row) {
    return Key.of(table.key(), Cells.key(row.type()), Cells.key(row.name().orElse("")));
  }

  /** A row is known by its description if it has one of its own, as a declaration names it. */
  private static Key wordsKey(Undertaking table, Indicator row) {
    return RelevanceRules.isExplained(row)
        ? Key.of(table.key(), Cells.key(row.type()), Cells.key(row.description().orElse("")))
        : nameKey(table, row);
  }

  /** Compares with the first row of the same words, and with the declaration's of the same name. */
  private static Optional<Breach> compare(
      Undertaking table,
      Located<Indicator> row,
      Map<Key, Located<Indicator>> first,
      Map<Key, Located<Indicator>> declared) {
    Optional<Located<Indicator>> same =
        Optional.ofNullable(first.putIfAbsent(wordsKey(table, row.value()), row));
    return same.or(() -> Optional.ofNullable(declared.get(nameKey(table, row.value()))))
        .filter(earlier -> !earlier.path().parent().equals(row.path().parent()))
        .filter(earlier -> !ClaimRules.isSame(targetOf(earlier), targetOf(row)))
        .map(earlier -> breach(earlier, row));
  }

  private static Breach breach(Located<Indicator> earlier, Located<Indicator> later) {
    return Breach.at(later.path().field("target"))
        .with("name", later.value().name().orElse(""))
        .with("later", targetOf(later).text())
        .with("earlier", targetOf(earlier).text())
        .resting(earlier.path().field("target"), targetOf(earlier).text());
  }

  private static Target targetOf(Located<Indicator> row) {
    return row.value().target().orElseThrow();
  }

  private static Stream<Breach> duplicates(JudgedRows table) {
    Stream<Located<Indicator>> stated =
        table.rows().stream()
            .filter(row -> Cells.filled(row.value().name()).isPresent())
            .filter(row -> row.value().target().isPresent())
            .filter(row -> !JudgedRows.isNotApplicable(row.value()));
    return Repeats.of(
            stated,
            row ->
                Key.of(
                    Cells.key(row.value().name().orElse("")),
                    Cells.key(row.value().description().orElse("")),
                    Cells.key(targetOf(row).text())))
        .map(
            repeat ->
                Breach.at(repeat.later().path().field("name"))
                    .with("name", repeat.later().value().name().orElse(""))
                    .with("target", targetOf(repeat.later()).text())
                    .resting(
                        repeat.earlier().path().field("name"),
                        repeat.earlier().value().name().orElse("")));
  }
}
