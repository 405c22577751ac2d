### Generated questions: what is asked, why the answer is right, why another is wrong.

## Choices
option-true = True
option-false = False

## Not an answer
unreadable-slash = That is a mask again. How many bits are the network’s? Write `/20` or `20`.
unreadable-mask = That is a length again. Write the mask itself: four octets with dots.
unreadable-number = A number was expected, such as `1024` or `2^10`.
unreadable-octet = Eight binary digits were expected, such as `10100101`.
unreadable-hex = Up to four hexadecimal digits were expected, such as `0x1a2b`.
unreadable-mac = A MAC address was expected: twelve hexadecimal digits, such as `02:00:00:00:00:0a`.
unreadable-choice = Pick one of the choices.

## Whatever was asked
reason-different = That is something else. “Show the steps” goes through it.
reason-family = `{ $address }` belongs to the other family: the question is about the other version of IP.
reason-other-length = The address is right, but the block has `/{ $length }`, not `/{ $given }`.
reason-host-bits = `{ $given }` is the right block, named by an address inside it. A block is written with its network address: `{ $network }/{ $length }`.
reason-inside = `{ $address }` lies in `{ $block }`, but it is not the one asked for. The block runs from `{ $network }` to `{ $end }`.
reason-block-after = `{ $address }` is past the end. It lies in the next block, `{ $there }`; `{ $block }` ends at `{ $end }`.
reason-block-before = `{ $address }` comes too early. It lies in the block before, `{ $there }`; `{ $block }` starts at `{ $network }`.
reason-outside = `{ $address }` lies in `{ $there }`, not in `{ $block }`.
reason-mask-of = `{ $mask }` is the netmask of `/{ $length }`.
reason-wildcard-of = `{ $mask }` is the wildcard mask of `/{ $length }`.
reason-hole = { $at ->
    [start] `{ $mask }` has a hole: octet { $index } is { $octet }, in binary `{ $bits }`, right after an octet that ends in 0. In a mask no 1 follows a 0.
   *[inside] `{ $mask }` has a hole: octet { $index } is { $octet }, in binary `{ $bits }`. In a mask no 1 follows a 0.
 }
reason-prefix-length = { $side ->
    [larger] It starts in the right place, but `{ $given }` is too large: it ends only at `{ $end }`.
   *[smaller] It starts in the right place, but `{ $given }` is too small: it ends at `{ $end }` already.
 }
reason-prefix-contains = `{ $given }` holds the right block, and more: it runs to `{ $end }`.
reason-prefix-inside = `{ $given }` is only a part of the right block: it ends at `{ $end }`.
reason-prefix-place = { $order ->
    [before] The size is right, but `{ $given }` lies before the block asked for.
   *[after] The size is right, but `{ $given }` lies after the block asked for.
 }
reason-prefix-apart = `{ $given }` shares no address with the right block, and is of another size.
reason-length-small = `/{ $given }` is too small a block: { $bits ->
    [one] it has one host bit too few.
   *[other] it has { $bits } host bits too few.
 }
reason-length-large = `/{ $given }` is larger than needed: { $bits ->
    [one] it has one host bit too many.
   *[other] it has { $bits } host bits too many.
 }
reason-slash = { $side ->
    [more] `/{ $given }` has more ones: its mask is `{ $mask }`.
   *[fewer] `/{ $given }` has fewer ones: its mask is `{ $mask }`.
 }
reason-number-large = { $given } is too large.
reason-number-small = { $given } is too small.
reason-octet-value = `{ $given }` is { $value }, not { $octet }.
reason-hex = `{ $given }` is not the word: it differs from digit { $digit } on.
reason-mac = `{ $given }` is not an address that belongs here.

## IPv6
reason-v6-other = Group { $group } is another: `{ $given }` instead of `{ $right }`.
reason-v6-case = The same address, but RFC 5952 §4.3 writes its digits in lower case.
reason-v6-leading = The same address, but RFC 5952 §4.1 leaves out the leading zeros of every group.
reason-v6-form = The same address, but RFC 5952 writes this one in hexadecimal groups alone.
reason-v6-gap-missing = The same address, but RFC 5952 §4.2.1 shortens its run of zeros to `::`.
reason-v6-gap-one = The same address, but RFC 5952 §4.2.2 does not use `::` for a single zero group.
reason-v6-gap-short = The same address, but RFC 5952 §4.2 lets `::` take the longest run of zeros, and all of it.
reason-v6-gap-later = The same address, but of two equal runs RFC 5952 §4.2.3 shortens the first.
reason-v6-gap-left = The same address, but `::` still hides digits.
reason-v6-digits = The same address, but some group has fewer than four digits.
