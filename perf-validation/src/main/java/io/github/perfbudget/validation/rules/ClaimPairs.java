package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.GoalItem;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.indicator.Claim;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.indicator.IndicatorType;
import io.github.perfbudget.model.internal.Key;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.validation.Part;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The indicators that a goal item lists with their classes, paired with the rows of its projects by
 * name, those of one class first; position counts for nothing.
 *
 * @param pairs what stands in both
 * @param claims what stands in the prose alone
 * @param rows what stands in the table alone, if the item says how many indicators there are and
 *     one table alone has its name: other items may state the chief ones
 */
record ClaimPairs(List<Pair> pairs, List<Located<Claim>> claims, List<Located<Indicator>> rows) {

  /** A claim and the row of its name. */
  record Pair(Located<Claim> claim, Located<Indicator> row) {}

  /** The longer ones first. */
  private static final List<String> COUNTED = List.of("数量", "人数", "次数", "人次", "个数", "户数", "数");

  private static final int SHORTEST = 3;

  /** The way to the pairs of every goal item that lists indicators and whose project is known. */
  static final Part<Filing, ClaimPairs> ALL = ClaimPairs::of;

  /** The way to every single one of them. */
  static final Part<Filing, Pair> PAIRS =
      ALL.then(
          (all, at) -> all.pairs().stream().map(pair -> Located.of(pair.claim().path(), pair)));

  /** The key of no row. */
  private static final Key NONE = Key.of();

  private static final Part<GoalItem, Claim> CLAIMS = Part.each("claims", GoalItem::claims);
  private static final Part<Filing, GoalItem> ITEMS = Part.each("goalItems", Filing::goalItems);

  private static Stream<Located<ClaimPairs>> of(Filing filing, FieldPath at) {
    Map<String, List<Located<Indicator>>> tables = new HashMap<>();
    List<Located<Undertaking>> projects = Undertaking.PROJECTS.of(filing, at).toList();
    projects.forEach(
        project ->
            tables
                .computeIfAbsent(project.value().key(), key -> new ArrayList<>())
                .addAll(project.value().rows()));
    ProjectNames names = ProjectNames.of(filing);
    return ITEMS
        .of(filing, at)
        .flatMap(
            item ->
                tableOf(item.value(), tables, names).stream()
                    .map(rows -> Located.of(item.path(), paired(item, rows))))
        .filter(pairs -> !pairs.value().pairs().isEmpty() || !pairs.value().claims().isEmpty());
  }

  /**
   * A table is that of the first item that names it, so that many items of one name cost no more.
   */
  private static Optional<List<Located<Indicator>>> tableOf(
      GoalItem item, Map<String, List<Located<Indicator>>> tables, ProjectNames names) {
    return Cells.filled(item.name())
        .map(Cells::key)
        .flatMap(
            name ->
                Optional.ofNullable(tables.remove(name))
                    .or(() -> names.holding(name).map(tables::remove)));
  }

  private static List<Located<Claim>> listed(Located<GoalItem> item) {
    return CLAIMS
        .of(item.value(), item.path())
        .filter(claim -> isListed(claim.value()) && !isNotApplicable(claim.value()))
        .toList();
  }

  /** Whether a claim names its class, as those of a list do. */
  static boolean isListed(Claim claim) {
    return claim.typeText().isPresent() || claim.categoryText().isPresent();
  }

  /** Whether a claim says that its class does not apply. */
  static boolean isNotApplicable(Claim claim) {
    return claim.target().filter(JudgedRows::isNotApplicable).isPresent()
        || claim.name().filter(JudgedRows::isNotApplicable).isPresent();
  }

  private static ClaimPairs paired(Located<GoalItem> item, List<Located<Indicator>> table) {
    List<Located<Claim>> claims = listed(item);
    Map<Key, Deque<Located<Indicator>>> byClass = new HashMap<>();
    Map<Key, Deque<Located<Indicator>>> byName = new HashMap<>();
    List<Located<Indicator>> left = new ArrayList<>();
    table.stream().filter(row -> !JudgedRows.isNotApplicable(row.value())).forEach(left::add);
    left.forEach(row -> add(byClass, Key.of(nameOf(row), Cells.key(row.value().type())), row));
    List<Pair> pairs = new ArrayList<>();
    List<Located<Claim>> unpaired =
        take(
            claims,
            pairs,
            left,
            byClass,
            claim -> Key.of(nameOf(claim), Cells.key(claim.value().type())));
    left.forEach(row -> add(byName, Key.of(nameOf(row)), row));
    List<Located<Claim>> alone =
        take(unpaired, pairs, left, byName, claim -> Key.of(nameOf(claim)));
    List<Located<Claim>> unlike =
        takeOnly(
            alone,
            pairs,
            left,
            row -> Optional.of(Key.of(stemOf(nameOf(row)))),
            claim -> Optional.of(Key.of(stemOf(nameOf(claim)))));
    List<Located<Claim>> rest =
        takeOnly(
            unlike,
            pairs,
            left,
            row -> timeOf(row.value().type(), row.value().target()),
            claim -> timeOf(claim.value().type(), claim.value().target()));
    boolean all = item.value().announcedIndicators().isPresent() && isOneTable(table);
    return new ClaimPairs(pairs, rest, all ? left : List.of());
  }

  /** Pairs claims with rows of their key where no other row has it. */
  private static List<Located<Claim>> takeOnly(
      List<Located<Claim>> claims,
      List<Pair> pairs,
      List<Located<Indicator>> left,
      Function<Located<Indicator>, Optional<Key>> rowKey,
      Function<Located<Claim>, Optional<Key>> claimKey) {
    Map<Key, Deque<Located<Indicator>>> index = new HashMap<>();
    left.forEach(row -> rowKey.apply(row).ifPresent(key -> add(index, key, row)));
    index.values().removeIf(rows -> rows.size() > 1);
    return take(claims, pairs, left, index, claim -> claimKey.apply(claim).orElse(NONE));
  }

  /** Prose says what is done by a time, 完成主体工程, and a table names that time, 主体工程完成时间. */
  private static Optional<Key> timeOf(Optional<IndicatorType> type, Optional<Target> target) {
    return type.filter(IndicatorType.TIMELINESS::equals)
        .flatMap(time -> target)
        .map(words -> Key.of(Cells.key(words.text())));
  }

  private static boolean isOneTable(List<Located<Indicator>> rows) {
    return rows.stream().map(row -> row.path().segments().get(1)).distinct().count() <= 1;
  }

  /** A name without the word that says that it is counted: 办理案件 and 办理案件数量 are one. */
  private static String stemOf(String name) {
    return COUNTED.stream()
        .filter(word -> name.endsWith(word) && name.length() - word.length() >= SHORTEST)
        .findFirst()
        .map(word -> name.substring(0, name.length() - word.length()))
        .orElse(name);
  }

  private static void add(
      Map<Key, Deque<Located<Indicator>>> index, Key key, Located<Indicator> row) {
    index.computeIfAbsent(key, each -> new ArrayDeque<>()).add(row);
  }

  /** Pairs claims with rows of their key; returns the claims without one. */
  private static List<Located<Claim>> take(
      List<Located<Claim>> claims,
      List<Pair> pairs,
      List<Located<Indicator>> left,
      Map<Key, Deque<Located<Indicator>>> index,
      Function<Located<Claim>, Key> key) {
    Set<FieldPath> taken = new HashSet<>();
    List<Located<Claim>> alone = new ArrayList<>();
    for (Located<Claim> claim : claims) {
      Deque<Located<Indicator>> rows = index.getOrDefault(key.apply(claim), new ArrayDeque<>());
      if (rows.isEmpty()) {
        alone.add(claim);
      } else {
        pairs.add(new Pair(claim, rows.remove()));
        taken.add(pairs.get(pairs.size() - 1).row().path());
      }
    }
    left.removeIf(row -> taken.contains(row.path()));
    return alone;
  }

  private static String nameOf(Located<?> either) {
    return either.value() instanceof Claim claim
        ? UnitRules.nameOf(claim.name())
        : UnitRules.nameOf(((Indicator) either.value()).name());
  }
}
