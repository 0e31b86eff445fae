package io.github.perfbudget.validation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The identity of a finding by its content, never by an index. */
final class Fingerprint {

  private final MessageDigest digest;

  private Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java platform has SHA-256", impossible);
    }
  }

  static String of(Finding finding) {
    Fingerprint print = new Fingerprint();
    print.add(List.of(finding.rule()));
    print.add(finding.path().names());
    print.add(finding.anchors());
    finding.arguments().forEach((name, value) -> print.add(List.of(name, value)));
    return HexFormat.of().formatHex(print.digest.digest());
  }

  private void add(List<String> texts) {
    addLength(texts.size());
    for (String text : texts) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      addLength(bytes.length);
      digest.update(bytes);
    }
  }

  private void addLength(int length) {
    for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      digest.update((byte) (length >>> shift));
    }
  }
}
