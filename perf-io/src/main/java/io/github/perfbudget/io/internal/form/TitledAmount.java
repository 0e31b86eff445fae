package io.github.perfbudget.io.internal.form;

import io.github.perfbudget.model.value.Figure;
import java.util.List;
import java.util.Optional;

/**
 * A title that ends in an amount of money, perhaps with a stop behind it: {@code 招商经费25万元}, {@code
 * 人员经费 （1311.12万元）}.
 *
 * @param name the words before the amount
 * @param amount the amount, if there is one
 */
public record TitledAmount(FieldText name, Optional<FieldText> amount) {

  private static final List<String> LEADS = List.of("资金", "预算", "安排", "共计", "共");
  private static final int YEAR_DIGITS = 4;
  private static final String SIGNS = "，,：:、—-";

  public static TitledAmount of(FieldText written) {
    FieldText title = written.withoutStop();
    String text = title.text();
    int end = text.length();
    boolean bracketed = end > 0 && (text.charAt(end - 1) == '）' || text.charAt(end - 1) == ')');
    if (bracketed) {
      end--;
    }
    int start = startOfNumber(text, end);
    if (start == end
        || Figure.parse(text.substring(start, end).replace(" ", "")).toAmount().isEmpty()) {
      return new TitledAmount(title, Optional.empty());
    }
    int nameEnd = bracketed ? openingBracket(text, start) : start;
    return nameEnd < 0
        ? new TitledAmount(title, Optional.empty())
        : new TitledAmount(name(title.part(0, nameEnd)), Optional.of(title.part(start, end)));
  }

  /** In a column of amounts a number in brackets is one without its unit: {@code 人员经费（812.30）}. */
  public static TitledAmount inColumn(FieldText written) {
    TitledAmount titled = of(written);
    String text = written.text();
    int last = text.length() - 1;
    int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
    boolean bracketed = open > 0 && "）)".indexOf(text.charAt(last)) >= 0;
    return titled.amount().isEmpty() && bracketed && isAmount(text.substring(open + 1, last))
        ? new TitledAmount(name(written.part(0, open)), Optional.of(written.part(open + 1, last)))
        : titled;
  }

  /** A number of four digits alone may be a year. */
  private static boolean isAmount(String text) {
    boolean year = text.length() == YEAR_DIGITS && text.chars().allMatch(Numbering::isDigit);
    return !year && Figure.parse(text).number().isPresent();
  }

  /** Words and signs that lead to an amount are no part of the name. */
  private static FieldText name(FieldText words) {
    String text = words.text();
    int end = text.length();
    for (String lead : LEADS) {
      end = text.substring(0, end).endsWith(lead) ? end - lead.length() : end;
    }
    int behind = end;
    while (end > 0 && SIGNS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && (end < behind || behind == text.length()) ? words.part(0, end) : words;
  }

  /**
   * The start of a number and a unit of money that end at {@code end}; {@code end} where there is
   * none.
   */
  private static int startOfNumber(String text, int end) {
    int unit = end;
    while (unit > 0 && "千万亿元".indexOf(text.charAt(unit - 1)) >= 0) {
      unit--;
    }
    int start = unit;
    while (start > 0 && FieldText.isBlank(text.charAt(start - 1))) {
      start--;
    }
    int digits = start;
    while (start > 0 && "0123456789.,".indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    return unit == end || start == digits ? end : start;
  }

  private static int openingBracket(String text, int start) {
    boolean opened = start > 0 && (text.charAt(start - 1) == '（' || text.charAt(start - 1) == '(');
    return opened ? start - 1 : -1;
  }
}
