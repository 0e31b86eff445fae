package io.github.perfbudget.io.form;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.indicator.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the indicators that prose states (叙述中的指标).
 *
 * <p>Numbered items that begin with a class ({@code 1、产出指标—数量指标—名称，指标值为≥4次}) are read whole;
 * elsewhere every phrase that ends in a number with its unit is one ({@code 储备蔬菜数量500吨}).
 */
final class ClaimReader {

  private final FieldPath path;
  private final ReaderNotes notes;
  private final List<Claim> claims = new ArrayList<>();

  ClaimReader(FieldPath path, ReaderNotes notes) {
    this.path = path;
    this.notes = notes;
  }

  List<Claim> claims() {
    return claims;
  }

  void read(FieldText paragraph) {
    int from = 0;
    for (NumberedItems.Item item : NumberedItems.in(paragraph.text())) {
      phrases(paragraph.part(from, item.start()));
      item(paragraph.part(item.start(), item.end()));
      from = item.end();
    }
    phrases(paragraph.from(from));
  }

  private void item(FieldText item) {
    ListedClaim.of(item)
        .ifPresentOrElse(
            claim -> claims.add(claim.build(path.index(claims.size()), notes)),
            () -> phrases(item));
  }

  private void phrases(FieldText prose) {
    for (FieldText phrase : Phrases.in(prose)) {
      Optional.of(phrase)
          .filter(words -> !Announcement.opens(words.text()))
          .flatMap(StatedTarget::of)
          .map(claim -> claim.build(path.index(claims.size()), notes))
          .ifPresent(claims::add);
    }
  }
}
