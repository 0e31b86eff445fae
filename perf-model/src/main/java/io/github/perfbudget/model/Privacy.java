package io.github.perfbudget.model;

import java.util.Objects;

/**
 * Hides personal data (个人信息) before something is shown to others.
 *
 * <p>For example {@code Privacy.maskText("联系电话13900000000")} is {@code 联系电话139****0000}. Masking is
 * pure and idempotent: what is masked stays as it is. Reading and writing never mask by themselves.
 * Stateless and thread-safe.
 */
public final class Privacy {

  private static final int SHOWN_END = 4;
  private static final int SHOWN_START = 3;
  private static final int LONG_NUMBER = 11;

  private Privacy() {}

  /**
   * Masks a filing: the names and telephones of its sign-offs, and in all its texts mobile numbers
   * and names behind the label of a role.
   *
   * <p>Codes, units and figures that are numbers stay as they are.
   *
   * @param filing the filing
   * @return the masked copy, or an equal one where there is nothing to mask
   */
  public static Filing mask(Filing filing) {
    return FilingMask.of(Objects.requireNonNull(filing, "filing"));
  }

  /**
   * Masks the mobile numbers in a text: runs of 11 digits that start like one, or such digits
   * parted by blanks or hyphens ({@code 139-0000-0000}), with no digit or Latin letter beside them,
   * and that are no amount of money.
   *
   * @param text any text
   * @return the text with {@code ****} for the fourth to seventh digit of each number
   */
  public static String maskText(String text) {
    return MobileNumbers.masked(text);
  }

  /**
   * Masks a text as the field at an address is masked: mobile numbers, and of names behind the
   * label of a role and a colon ({@code 项目负责人：张三}) all but the first character.
   *
   * @param path the field's address; that of a sign-off's name or telephone has the text masked
   *     whole
   * @param text what stands there
   * @return the masked text
   */
  public static String maskText(FieldPath path, String text) {
    if (path.parent().filter(holder -> holder.lastSegment().equals("signOff")).isEmpty()) {
      return PersonNames.masked(maskText(text));
    }
    return path.lastSegment().equals("telephone") ? maskTelephone(text) : maskName(text);
  }

  /** Keeps the first character; a name that says 某 or holds a * is masked already. */
  static String maskName(String name) {
    if (name.isEmpty() || name.indexOf('某') >= 0 || name.indexOf('*') >= 0) {
      return name;
    }
    int second = name.offsetByCodePoints(0, 1);
    return name.substring(0, second) + "*".repeat(name.codePointCount(second, name.length()));
  }

  /** Keeps the last four digits, and of eleven or more the first three too. */
  private static String maskTelephone(String telephone) {
    StringBuilder masked = new StringBuilder(telephone);
    int digits = (int) telephone.chars().filter(Privacy::isDigitOrMask).count();
    int shownFrom = digits > SHOWN_END ? digits - SHOWN_END : digits;
    int shownTo = digits >= LONG_NUMBER ? SHOWN_START : 0;
    int digit = 0;
    for (int i = 0; i < masked.length(); i++) {
      if (isDigitOrMask(masked.charAt(i))) {
        if (digit >= shownTo && digit < shownFrom) {
          masked.setCharAt(i, '*');
        }
        digit++;
      }
    }
    return masked.toString();
  }

  private static boolean isDigitOrMask(int c) {
    return c == '*' || Character.isDigit(c);
  }
}
