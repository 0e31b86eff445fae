package io.github.perfbudget.validation;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A text in both languages, with places for named arguments (双语文本).
 *
 * <p>A placeholder is a name in braces. For example {@code Wording.of("合计为{total}", "the total is
 * {total}").in(Language.ENGLISH, Map.of("total", "25万元"))} is {@code the total is 25万元}. A
 * placeholder without argument stays visible, and what an argument says is never interpreted.
 * Messages are no sentences: they have no full stop. Immutable and thread-safe.
 *
 * @param chinese the Chinese text
 * @param english the English text
 */
public record Wording(String chinese, String english) {

  /** Checks that both texts are there. */
  public Wording {
    Objects.requireNonNull(chinese, "chinese");
    Objects.requireNonNull(english, "english");
  }

  /**
   * Creates a wording.
   *
   * @param chinese the Chinese text
   * @param english the English text
   * @return the wording
   */
  public static Wording of(String chinese, String english) {
    return new Wording(chinese, english);
  }

  /**
   * Returns the text as it is, without filling anything in.
   *
   * @param language the language
   * @return the text
   */
  public String in(Language language) {
    return switch (language) {
      case CHINESE -> chinese;
      case ENGLISH -> english;
    };
  }

  /**
   * Returns the text with its placeholders filled.
   *
   * @param language the language
   * @param arguments the arguments by name
   * @return the text
   */
  public String in(Language language, Map<String, String> arguments) {
    String template = in(language);
    StringBuilder text = new StringBuilder(template.length() * 2);
    int rest = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', rest)) {
      int close = template.indexOf('}', open);
      if (close < 0) {
        break;
      }
      String placeholder = template.substring(open, close + 1);
      text.append(template, rest, open)
          .append(arguments.getOrDefault(template.substring(open + 1, close), placeholder));
      rest = close + 1;
    }
    return text.append(template, rest, template.length()).toString();
  }

  /**
   * Returns the names of the placeholders of a text.
   *
   * @param language the language
   * @return the names, in the order of the text
   */
  public Set<String> placeholders(Language language) {
    String template = in(language);
    Set<String> names = new LinkedHashSet<>();
    int close = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', close)) {
      close = template.indexOf('}', open);
      if (close < 0) {
        break;
      }
      names.add(template.substring(open + 1, close));
    }
    return names;
  }
}
