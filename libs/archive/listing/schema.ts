import { LISTING_NAMESPACE } from './words';

/**
 * The XML Schema of the list, which goes out beside it. The fields of a fonds and of a dossier are those that Circular
 * 05/2025/TT-BNV names, as far as the record knows them; docs/archive.md says which it leaves out, and why.
 */
export const LISTING_SCHEMA = `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="${LISTING_NAMESPACE}"
  xmlns:m="${LISTING_NAMESPACE}" targetNamespace="${LISTING_NAMESPACE}" elementFormDefault="qualified">
  <xs:annotation>
    <xs:documentation xml:lang="vi">Mục lục hồ sơ, tài liệu nộp lưu của một cơ quan trong một năm.</xs:documentation>
    <xs:documentation xml:lang="en">The list of what a body hands over to its archive for one year.</xs:documentation>
  </xs:annotation>
  <xs:element name="mucLuc">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="phong" type="phong"/>
        <xs:element name="hoSo" type="hoSo" minOccurs="1" maxOccurs="unbounded"/>
        <xs:element name="tongSo">
          <xs:complexType>
            <xs:attribute name="hoSo" type="xs:positiveInteger" use="required"/>
            <xs:attribute name="taiLieu" type="xs:nonNegativeInteger" use="required"/>
          </xs:complexType>
        </xs:element>
      </xs:sequence>
    </xs:complexType>
    <xs:unique name="motMaMotHoSo">
      <xs:selector xpath="m:hoSo"/>
      <xs:field xpath="m:maHoSo"/>
    </xs:unique>
  </xs:element>
  <xs:complexType name="phong">
    <xs:sequence>
      <xs:element name="maPhong" type="chu" minOccurs="0"/>
      <xs:element name="tenPhong" type="chu"/>
      <xs:element name="coQuan" type="chu"/>
      <xs:element name="nam" type="nam"/>
      <xs:element name="ngonNgu" type="ngonNgu"/>
      <xs:element name="soBam" type="chu"/>
    </xs:sequence>
  </xs:complexType>
  <xs:complexType name="hoSo">
    <xs:sequence>
      <xs:element name="maHoSo" type="ma"/>
      <xs:element name="dinhDanh" type="chu"/>
      <xs:element name="tieuDe" type="chu"/>
      <xs:element name="danhHieu" minOccurs="0">
        <xs:complexType>
          <xs:simpleContent>
            <xs:extension base="chu">
              <xs:attribute name="ma" type="chu" use="required"/>
            </xs:extension>
          </xs:simpleContent>
        </xs:complexType>
      </xs:element>
      <xs:element name="doiTuong" type="chu" minOccurs="0"/>
      <xs:element name="ketQua" type="chu" minOccurs="0"/>
      <xs:element name="thoiHanLuuTru" type="thoiHanLuuTru"/>
      <xs:element name="ngonNgu" type="ngonNgu"/>
      <xs:element name="thoiGianBatDau" type="xs:date"/>
      <xs:element name="thoiGianKetThuc" type="xs:date"/>
      <xs:element name="tongSoTaiLieu" type="xs:nonNegativeInteger"/>
      <xs:element name="lienQuan" type="ma" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="taiLieu" type="taiLieu" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="taiLieuMat" type="taiLieuMat" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attribute name="loai" use="required">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="ho-so"/>
          <xs:enumeration value="phien-hop"/>
          <xs:enumeration value="van-ban"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
  </xs:complexType>
  <xs:complexType name="thoiHanLuuTru">
    <xs:simpleContent>
      <xs:extension base="chu">
        <xs:attribute name="loai" use="required">
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:enumeration value="vinh-vien"/>
              <xs:enumeration value="co-thoi-han"/>
              <xs:enumeration value="chua-xac-dinh"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
        <xs:attribute name="soNam" type="xs:positiveInteger"/>
        <xs:attribute name="den" type="xs:date"/>
        <xs:attribute name="canCu" type="chu" use="required"/>
        <xs:attribute name="mucChungCu" use="required">
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:pattern value="[QSPIMN]"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="moTaTaiLieu">
    <xs:sequence>
      <xs:element name="tenTaiLieu" type="chu"/>
      <xs:element name="soKyHieu" type="chu" minOccurs="0"/>
      <xs:element name="ngay" type="xs:date" minOccurs="0"/>
      <xs:element name="dinhDang" type="chu"/>
      <xs:element name="coChuKySo" type="xs:boolean"/>
    </xs:sequence>
  </xs:complexType>
  <xs:complexType name="taiLieu">
    <xs:complexContent>
      <xs:extension base="moTaTaiLieu">
        <xs:sequence>
          <xs:element name="tepTin">
            <xs:complexType>
              <xs:attribute name="duongDan" use="required">
                <xs:simpleType>
                  <xs:restriction base="xs:string">
                    <xs:pattern value="data(/[A-Za-z0-9_\\-][A-Za-z0-9._\\-]*)+"/>
                  </xs:restriction>
                </xs:simpleType>
              </xs:attribute>
              <xs:attribute name="sha256" type="sha256" use="required"/>
              <xs:attribute name="kichThuoc" type="xs:nonNegativeInteger" use="required"/>
            </xs:complexType>
          </xs:element>
        </xs:sequence>
      </xs:extension>
    </xs:complexContent>
  </xs:complexType>
  <xs:complexType name="taiLieuMat">
    <xs:complexContent>
      <xs:extension base="moTaTaiLieu">
        <xs:sequence>
          <xs:element name="tepTin">
            <xs:complexType>
              <xs:attribute name="sha256" type="sha256" use="required"/>
              <xs:attribute name="lyDo" use="required">
                <xs:simpleType>
                  <xs:restriction base="xs:string">
                    <xs:enumeration value="mat"/>
                    <xs:enumeration value="xoa-theo-lenh"/>
                  </xs:restriction>
                </xs:simpleType>
              </xs:attribute>
            </xs:complexType>
          </xs:element>
        </xs:sequence>
      </xs:extension>
    </xs:complexContent>
  </xs:complexType>
  <xs:simpleType name="chu">
    <xs:restriction base="xs:string">
      <xs:minLength value="1"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="ma">
    <xs:restriction base="xs:string">
      <xs:pattern value="[A-Za-z0-9][A-Za-z0-9\\-]*"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="nam">
    <xs:restriction base="xs:integer">
      <xs:minInclusive value="1945"/>
      <xs:maxInclusive value="9999"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="ngonNgu">
    <xs:restriction base="xs:string">
      <xs:pattern value="[a-z]{3}"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="sha256">
    <xs:restriction base="xs:string">
      <xs:pattern value="[0-9a-f]{64}"/>
    </xs:restriction>
  </xs:simpleType>
</xs:schema>
`;
