package io.github.perfbudget.consumer;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.validation.Example;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.rules.FilingRules;

/** The rules as data: what an application shows of them, and what is right and wrong by them. */
public final class ListRules {

  private ListRules() {}

  /**
   * Prints the rules of the catalogue on the spending plan.
   *
   * @param args none
   */
  public static void main(String[] args) {
    for (Rule<Filing> rule : FilingRules.standard().rules()) {
      if (rule.id().startsWith("plan.")) {
        String title = rule.title().in(Language.ENGLISH);
        System.out.println(rule.id() + " (" + rule.severity().code() + "): " + title);
        rule.example().ifPresent(ListRules::tell);
      }
    }
  }

  private static void tell(Example example) {
    System.out.println("  wrong: " + example.bad());
    System.out.println("  right: " + example.good());
  }
}
