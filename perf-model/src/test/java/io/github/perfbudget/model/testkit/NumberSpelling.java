package io.github.perfbudget.model.testkit;

import java.math.BigDecimal;

/** A way to write a number that is not negative. */
enum NumberSpelling {
  PLAIN {
    @Override
    String of(BigDecimal number) {
      return number.toPlainString();
    }
  },
  FULL_WIDTH {
    @Override
    String of(BigDecimal number) {
      StringBuilder text = new StringBuilder();
      PLAIN.of(number).chars().forEach(c -> text.append(c == '.' ? '．' : (char) (c - '0' + '０')));
      return text.toString();
    }
  },
  GROUPED {
    @Override
    String of(BigDecimal number) {
      StringBuilder text = new StringBuilder(PLAIN.of(number));
      int point = text.indexOf(".");
      for (int i = (point < 0 ? text.length() : point) - GROUP; i > 0; i -= GROUP) {
        text.insert(i, ',');
      }
      return text.toString();
    }
  },
  IN_WORDS {
    @Override
    String of(BigDecimal number) {
      return (Numerals.canWrite(number) ? Numerals.of(number) : PLAIN.of(number));
    }
  };

  private static final int GROUP = 3;

  abstract String of(BigDecimal number);
}
