package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.GoalItem;
import io.github.perfbudget.model.Unread;
import io.github.perfbudget.model.budget.Goal;
import io.github.perfbudget.model.indicator.Claim;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.indicator.IndicatorCategory;
import io.github.perfbudget.model.indicator.IndicatorType;
import io.github.perfbudget.model.value.Target;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One change of a filing, as the files of cases write it: {@code PATH = text} writes, {@code PATH
 * -} takes away a field, an element or all elements, {@code PATH + a|b} appends to a list, {@code
 * PATH copy} repeats an element at the end of its list.
 *
 * @param path the address
 * @param operation one of {@code = - + copy}
 * @param text what to write or to append, of which a blank stands for a blank cell
 */
record FilingEdit(FieldPath path, String operation, String text) {

  private static final Set<String> NUMBERS = Set.of("year", "announcedIndicators");
  private static final String BLANK = "　";

  static FilingEdit of(String line) {
    String[] parts = line.split(" ", 3);
    return new FilingEdit(
        FieldPath.parse(parts[0]), parts[1], parts.length < 3 ? "" : parts[2].strip());
  }

  Filing apply(Filing filing) {
    return switch (operation) {
      case "=" -> written(filing);
      case "-" -> without(filing);
      case "+" -> changed(filing, path, list -> appended(list, element(path.lastSegment())));
      case "copy" ->
          changed(
              filing,
              path.parent().orElseThrow(),
              list -> appended(list, list.get(Integer.parseInt(path.lastSegment()))));
      default -> throw new IllegalArgumentException("no such operation: " + operation);
    };
  }

  private Filing written(Filing filing) {
    return NUMBERS.contains(path.lastSegment())
        ? filing.with(path, Integer.valueOf(text))
        : filing.withText(path, text.isEmpty() ? BLANK : text);
  }

  private Filing without(Filing filing) {
    FieldPath whole = path.parent().orElseThrow();
    if (Character.isDigit(path.lastSegment().charAt(0))) {
      int index = Integer.parseInt(path.lastSegment());
      return changed(filing, whole, list -> without(list, index));
    }
    return call(holder(filing, whole), path.lastSegment()) instanceof List<?>
        ? changed(filing, path, list -> List.of())
        : put(filing, path, Optional.class, Optional.empty());
  }

  private static Filing changed(Filing filing, FieldPath list, UnaryOperator<List<Object>> change) {
    Object holder = holder(filing, list.parent().orElseThrow());
    List<Object> elements = new ArrayList<>((List<?>) call(holder, list.lastSegment()));
    return put(filing, list, Iterable.class, change.apply(elements));
  }

  private static Object holder(Filing filing, FieldPath path) {
    return path.equals(FieldPath.ROOT) ? filing : filing.find(path, Object.class).orElseThrow();
  }

  private static Filing put(Filing filing, FieldPath path, Class<?> type, Object value) {
    FieldPath whole = path.parent().orElseThrow();
    String field = path.lastSegment();
    String with = "with" + field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
    Object copy = call(holder(filing, whole), with, type, value);
    return copy instanceof Filing changed ? changed : filing.with(whole, copy);
  }

  private static Object call(Object holder, String getter) {
    try {
      Method method = holder.getClass().getMethod(getter);
      method.setAccessible(true);
      return method.invoke(holder);
    } catch (ReflectiveOperationException wrong) {
      throw new IllegalArgumentException("no such field: " + getter, wrong);
    }
  }

  private static Object call(Object holder, String with, Class<?> type, Object value) {
    try {
      Method method = holder.getClass().getMethod(with, type);
      method.setAccessible(true);
      return method.invoke(holder, value);
    } catch (ReflectiveOperationException wrong) {
      throw new IllegalArgumentException("no such field: " + with, wrong);
    }
  }

  private static List<Object> without(List<Object> list, int index) {
    list.remove(index);
    return list;
  }

  private static List<Object> appended(List<Object> list, Object element) {
    list.add(element);
    return list;
  }

  private Object element(String list) {
    String[] parts = text.split("\\|", -1);
    return switch (list) {
      case "paragraphs" -> text;
      case "goals" -> Goal.builder().text(parts[1]).build().withLabel(filled(parts[0]));
      case "goalItems" -> GoalItem.builder().name(parts[0]).goal(parts[1]).build();
      case "claims" ->
          Claim.builder()
              .name(parts[1])
              .target(Target.parse(parts[2]))
              .build()
              .withTypeText(filled(parts[0]));
      case "indicators" -> row(parts[0], parts[1], parts[2]);
      case "unread" ->
          Unread.of(
              filled(parts[0]).map(FieldPath::parse),
              List.of(Arrays.asList(parts).subList(1, parts.length)));
      default -> throw new IllegalArgumentException("no such list: " + list);
    };
  }

  private static Optional<String> filled(String text) {
    return Optional.of(text).filter(each -> !each.isEmpty());
  }

  private static Indicator row(String label, String name, String target) {
    IndicatorType type = IndicatorType.ofLabel(label).orElseThrow();
    return Indicator.builder()
        .categoryText(
            Arrays.stream(IndicatorCategory.values())
                .filter(type::belongsTo)
                .findFirst()
                .orElseThrow()
                .label())
        .typeText(label)
        .name(name)
        .description("反映" + name)
        .target(Target.parse(target))
        .basis("《2025年度商务工作计划》")
        .build();
  }
}
