package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.GoalItem;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.Narrative;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.validation.Part;
import java.util.Optional;
import java.util.Set;

/** The ways to the texts of a filing: all words, without labels, codes and figures. */
final class FilingTexts {

  /** Fields that hold no words, or hold words that another field holds too. */
  private static final Set<String> LEFT_OUT =
      Set.of("claims", "code", "label", "categoryText", "typeText", "moneyUnit", "budgetLine");

  private static final Part<Narrative, String> PARAGRAPHS =
      Part.each("paragraphs", Narrative::paragraphs);

  /** The paragraphs of prose of part one. */
  static final Part<Filing, String> PROSE =
      Part.<Filing, Narrative>field("overallGoal", Filing::overallGoal)
          .and(Part.field("goalsIntroduction", Filing::goalsIntroduction))
          .then(PARAGRAPHS)
          .and(
              Part.<Filing, GoalItem>each("goalItems", Filing::goalItems)
                  .then(Part.field("goal", GoalItem::goal)))
          .and(Part.<Filing, Narrative>field("safeguards", Filing::safeguards).then(PARAGRAPHS));

  /** Every text. */
  static final Part<Filing, String> ALL =
      (filing, at) ->
          filing
              .fields()
              .filter(field -> isText(field.value()) && isWords(field.path()))
              .map(field -> Located.of(field.path(), field.value().toString()));

  private FilingTexts() {}

  private static boolean isText(Object value) {
    return value instanceof String || value instanceof Target;
  }

  /** Labels, codes and claims are left out, and the name of a goal item, part of its title. */
  private static boolean isWords(FieldPath path) {
    Optional<FieldPath> outer = Optional.of(path);
    while (outer.isPresent()) {
      if (LEFT_OUT.contains(outer.get().lastSegment())) {
        return false;
      }
      outer = outer.get().parent();
    }
    return !path.lastSegment().equals("name")
        || !outer(outer(path)).lastSegment().equals("goalItems");
  }

  private static FieldPath outer(FieldPath path) {
    return path.parent().orElse(FieldPath.ROOT);
  }
}
