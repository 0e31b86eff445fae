package io.github.perfbudget.io.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;

/**
 * Escapes what may stand in JSON but not in every file: surrogates without their partner, which
 * UTF-8 cannot hold, and U+2028 and U+2029, which some readers take for line ends.
 *
 * <p>Only texts are looked at; names of members are ours, and most of the JSON is blanks and names.
 */
final class PortableGenerator extends JsonGeneratorDelegate {

  PortableGenerator(JsonGenerator plain) {
    super(plain, false);
  }

  @Override
  public void writeString(String text) throws IOException {
    if (suspect(text, 0) == text.length()) {
      delegate.writeString(text);
    } else {
      char[] quoted = JsonStringEncoder.getInstance().quoteAsString(text);
      delegate.writeRawValue('"' + escaped(new String(quoted)) + '"');
    }
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    int rest = 0;
    for (int i = suspect(text, 0); i < text.length(); i = suspect(text, i + 1)) {
      if (isPair(text, i)) {
        i++;
      } else {
        escaped.append(text, rest, i).append("\\u").append(Integer.toHexString(text.charAt(i)));
        rest = i + 1;
      }
    }
    return escaped.append(text, rest, text.length()).toString();
  }

  /** Returns where the next surrogate or line end of another kind stands, or else the end. */
  private static int suspect(String text, int start) {
    int i = start;
    while (i < text.length() && !isSuspect(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isSuspect(char c) {
    return c >= '\u2028' && (c <= '\u2029' || Character.isSurrogate(c));
  }

  private static boolean isPair(String text, int i) {
    return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
  }
}
