"""Asks pyHanko, which nobody here wrote, about every signature of a PDF.

Usage: verify_signatures.py decision.pdf development-ca.pem
Prints one line `PASS what` or `FAIL what` for each question; exit code 1 if any failed.
"""

import sys

from asn1crypto import pem, x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

EXPECTED_SIGNATURES = 2
# What later signatures may add to a signed file: their own fields, and material for long-term validation.
ONLY_SIGNING = (ModificationLevel.NONE, ModificationLevel.LTA_UPDATES, ModificationLevel.FORM_FILLING)


def certificates(path):
    with open(path, "rb") as file:
        for kind, _, der in pem.unarmor(file.read(), multiple=True):
            if kind == "CERTIFICATE":
                yield x509.Certificate.load(der)


def questions(pdf, trust_roots):
    signatures = pdf.embedded_regular_signatures
    yield f"pyHanko finds {EXPECTED_SIGNATURES} signatures", len(signatures) == EXPECTED_SIGNATURES
    for signature in signatures:
        context = ValidationContext(trust_roots=trust_roots, allow_fetching=False)
        status = validate_pdf_signature(signature, context)
        name = signature.field_name
        yield f"pyHanko: {name} is intact and valid", status.intact and status.valid
        yield f"pyHanko: {name} is trusted under the development CA", status.trusted
        yield f"pyHanko: after {name} nothing but signing happened", status.modification_level in ONLY_SIGNING
        last = signature is signatures[-1]
        if last:
            yield f"pyHanko: {name} covers the whole file", status.coverage == SignatureCoverageLevel.ENTIRE_FILE


def main(path, authority):
    good = True
    with open(path, "rb") as file:
        for what, holds in questions(PdfFileReader(file), list(certificates(authority))):
            print("PASS" if holds else "FAIL", what)
            good = good and holds
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
